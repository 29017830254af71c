/** An option of the command line, as parsed and as explained. */
export interface OptionSpec {
  /** Whether a value follows. */
  readonly type: 'string' | 'boolean'
  /** Its letter behind one hyphen. */
  readonly short?: string
  /** What its value is called in help. */
  readonly value?: string
  /** What it does, in one or two sentences. */
  readonly help: string
}

/** Every option of every command; parsing, mistakes and help all go by this table. */
export const options = {
  seed: {
    type: 'string',
    value: '<text>',
    help: 'Any text. The same seed draws the same quiz again; without it one is made up and named on stderr.',
  },
  length: {
    type: 'string',
    value: '<n or n-m>',
    help: 'How many questions. Without it: as many as --topics or --kinds add up to, else 10, or all of a smaller bank.',
  },
  topics: {
    type: 'string',
    value: '<list>',
    help: 'How many on each topic: date=3,actor=2-4; others come as they may. Names without a number (date,actor) leave out all others.',
  },
  kinds: {
    type: 'string',
    value: '<list>',
    help: 'How many of each kind, or which kinds, in the same way: choice=5,order=1.',
  },
  rule: {
    type: 'string',
    value: '<names>',
    help: 'How an answer earns credit: natural (partial credit, the default), all-or-nothing, net-correct, coverage … The first that scores a kind counts: coverage,displacement.',
  },
  on: {
    type: 'string',
    value: '<day>',
    help: 'Leave out what is no longer true by that day: 2031-05-01.',
  },
  pass: {
    type: 'string',
    value: '<share>',
    help: 'The share of the points to pass with, from 0 to 1: 0.6.',
  },
  keys: { type: 'boolean', help: 'Add the key to each question.' },
  topic: { type: 'string', value: '<names>', help: 'Only questions on these topics: date,actor.' },
  kind: { type: 'string', value: '<names>', help: 'Only questions of these kinds: choice,order.' },
  article: {
    type: 'string',
    value: '<file>',
    help: 'The file of the article, to check the evidence against, or to show it.',
  },
  published: {
    type: 'string',
    value: '<day>',
    help: 'The day on which the article was published: 2023-07-27. What is given here goes over what a file says; so do the next three.',
  },
  headline: { type: 'string', value: '<text>', help: 'Its headline.' },
  publisher: { type: 'string', value: '<name>', help: 'Who published it.' },
  url: { type: 'string', value: '<address>', help: 'Where it can be read.' },
  out: {
    type: 'string',
    value: '<path>',
    help: 'Write there and not to stdout: a file that ends with .json, else a folder with a file for each article.',
  },
  facts: { type: 'boolean', help: 'Write the facts, to be edited by hand, and no bank.' },
  'from-facts': {
    type: 'string',
    value: '<file>',
    help: 'Pose the facts of this file, and read none from the article.',
  },
  decisions: {
    type: 'string',
    value: '<file>',
    help: 'What was decided in review. Without it: the file beside the bank, bank.decisions.json for bank.json.',
  },
  limit: { type: 'string', value: '<n>', help: 'At most so many questions for each article.' },
  jobs: {
    type: 'string',
    value: '<n>',
    help: 'Articles to work on at a time. Without it: as many as the machine has processors.',
  },
  json: { type: 'boolean', help: 'Print JSON.' },
  'no-color': {
    type: 'boolean',
    help: 'No colours. The variables NO_COLOR and FORCE_COLOR are respected too.',
  },
  help: { type: 'boolean', short: 'h', help: 'Explain newsquiz, or the command that it stands with.' },
  version: { type: 'boolean', short: 'v', help: 'Print the version.' },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** The name of an option, without its hyphens. */
export type OptionName = keyof typeof options

/** The values of the options given. */
export type Flags = {
  readonly [N in OptionName]?: (typeof options)[N]['type'] extends 'string' ? string : boolean
}

/** All option names. */
// Object.keys forgets the names of a literal's own keys.
export const optionNames = Object.keys(options) as readonly OptionName[]

/** Options that every command takes. */
export const everywhere: readonly OptionName[] = ['no-color', 'help', 'version']
