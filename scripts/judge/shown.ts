import { stream } from '../../src/base/random.ts'
import { fillGaps } from '../../src/kinds/cloze/gaps.ts'
import type { OptionId, OptionView } from '../../src/kinds/common.ts'
import type { DateFields } from '../../src/kinds/date/schema.ts'
import { type Question, view } from '../../src/kinds/index.ts'
import type { NumberFields } from '../../src/kinds/number/schema.ts'
import type { TextFields } from '../../src/kinds/text/schema.ts'

/** A question on paper. */
export interface Shown {
  /** Lines that ask: the stem and what there is to choose from. */
  readonly lines: readonly string[]
  /** How to answer. */
  readonly how: string
  /** The key, as readers write it. */
  readonly key: string
  /** Every form of the key that is right; of typed answers several. */
  readonly right: readonly string[]
  /** How likely a blind guess is right; 0 for what is typed. */
  readonly chance: number
}

const TYPED = 'typed answer'

/** A question on paper, its options in an order that belongs to the seed and the question. */
export function showQuestion(question: Question, seed: string): Shown {
  const random = stream(seed, question.id, 'options')
  switch (question.kind) {
    case 'choice': {
      const { options } = view(question, random)
      return lettered(question.stem, options, [question.key], 'one letter')
    }
    case 'multiple': {
      const { options } = view(question, random)
      return lettered(question.stem, options, question.keys, 'all letters that are right, such as AC')
    }
    case 'true-false':
      return lettered(
        `True or false? ${question.stem}`,
        [
          { id: 'true', text: 'true' },
          { id: 'false', text: 'false' },
        ],
        [`${question.key}`],
        'one letter',
      )
    case 'order': {
      const { events } = view(question, random)
      const shown = lettered(question.stem, events, question.key.flat(), 'letters in order, such as CAB')
      const key = question.key.map((group) => lettersOf(events, group)).join('')
      return { ...shown, key, right: [key], chance: 1 / factorial(question.key.flat().length) }
    }
    case 'match':
      return showMatch(question, seed)
    case 'cloze':
      return showCloze(question, seed)
    case 'text':
    case 'number':
    case 'date':
      return typed(question.stem, typedKeys(question))
  }
}

function lettered(
  stem: string,
  options: readonly OptionView[],
  keys: readonly OptionId[],
  how: string,
): Shown {
  const key = [...lettersOf(options, keys)].sort().join('')
  const chance = keys.length === 1 ? 1 / options.length : 1 / 2 ** options.length
  return { lines: [stem, ...listed(options)], how, key, right: [key], chance }
}

function typed(stem: string, right: readonly string[]): Shown {
  return { lines: [stem], how: TYPED, key: right.join(' / '), right, chance: 0 }
}

function typedKeys(field: TextFields | NumberFields | DateFields): readonly string[] {
  if (field.kind === 'text') return field.accepted
  if (field.kind === 'date') return [field.value]
  return [`${field.value}`, ...(field.unit === undefined ? [] : [`${field.value} ${field.unit}`])]
}

function showMatch(question: Question<'match'>, seed: string): Shown {
  const { premises, options } = view(question, stream(seed, question.id, 'options'))
  const pairs = premises.map(({ id }, i) => `${i + 1}${lettersOf(options, [question.key[id] ?? ''])}`)
  const key = pairs.join(' ')
  return {
    lines: [question.stem, ...premises.map(({ text }, i) => `${i + 1}. ${text}`), ...listed(options)],
    how: 'number and letter of each pair, such as 1B 2A 3C',
    key,
    right: [key],
    chance: 1 / options.length ** premises.length,
  }
}

function showCloze(question: Question<'cloze'>, seed: string): Shown {
  const { gaps } = view(question, stream(seed, question.id, 'options'))
  const numbers = new Map(gaps.map(({ id }, i) => [id, i + 1]))
  const only = gaps.length === 1
  const stem = fillGaps(question.stem, (id) => (only ? '____' : `____ (${numbers.get(id)})`))
  const parts = gaps.map((gap) => {
    const stored = question.gaps.find(({ id }) => id === gap.id)
    if (!stored) return typed('', [])
    if (stored.kind !== 'choice') return typed('', typedKeys(stored))
    return lettered('', gap.kind === 'choice' ? gap.options : [], [stored.key], 'one letter')
  })
  const [first] = parts
  if (only && first) return { ...first, lines: [stem, ...first.lines.slice(1)] }
  const key = parts.map((part) => part.key).join('; ')
  return {
    lines: [
      stem,
      ...parts.flatMap(({ lines }, i) => (lines.length > 1 ? [`(${i + 1})`, ...lines.slice(1)] : [])),
    ],
    how: 'the gaps in order, parted by semicolons',
    key,
    right: [parts.map((part) => part.right[0] ?? '').join('; ')],
    chance: parts.reduce((product, { chance }) => product * chance, 1),
  }
}

function listed(options: readonly OptionView[]): readonly string[] {
  return options.map(({ text }, i) => `${letter(i)}. ${text}`)
}

function lettersOf(options: readonly OptionView[], ids: readonly OptionId[]): string {
  return ids.map((id) => letter(options.findIndex((option) => option.id === id))).join('')
}

function letter(index: number): string {
  return String.fromCharCode(65 + index)
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1)
}
