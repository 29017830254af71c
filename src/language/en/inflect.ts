import { irregularVerbs } from './irregular-verbs.ts'

/**
 * The past tense of a verb in its base form; what follows the verb stays: `hand over` is "handed over".
 *
 * @example
 * ```ts
 * pastTense('lead') // => 'led'
 * pastTense('hand over') // => 'handed over'
 * pastTense('commit') // => 'committed'
 * ```
 */
export function pastTense(verb: string): string {
  return onHead(verb, (head) => irregularVerbs.get(head)?.[0] ?? addEd(head))
}

/**
 * The past participle of a verb in its base form.
 *
 * @example
 * ```ts
 * pastParticiple('take place') // => 'taken place'
 * pastParticiple('sign') // => 'signed'
 * ```
 */
export function pastParticiple(verb: string): string {
  return onHead(verb, (head) => irregularVerbs.get(head)?.[1] ?? addEd(head))
}

/**
 * The verb as it follows he, she or it.
 *
 * @example
 * ```ts
 * thirdPerson('carry out') // => 'carries out'
 * ```
 */
export function thirdPerson(verb: string): string {
  return onHead(verb, (head) => thirds[head] ?? addS(head))
}

/**
 * The verb with -ing.
 *
 * @example
 * ```ts
 * presentParticiple('begin') // => 'beginning'
 * presentParticiple('lie') // => 'lying'
 * ```
 */
export function presentParticiple(verb: string): string {
  return onHead(verb, (head) => {
    if (/[^aeiou]ie$/.test(head)) return `${head.slice(0, -2)}ying`
    // Without its e, "singeing" would be what a choir does.
    const dropsE = /[^eoy]e$/.test(head) && !keepE.includes(head)
    return `${dropsE ? head.slice(0, -1) : lengthen(head)}ing`
  })
}

/** A noun or verb with -s: `country` is "countries". */
export function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:[sxz]|[cs]h|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`
}

const thirds: Readonly<Record<string, string>> = { be: 'is', have: 'has', quiz: 'quizzes' }

const keepE = ['singe', 'binge', 'tinge', 'swinge', 'age', 'be']

function addEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${lengthen(verb)}ed`
}

/** The stem before -ed and -ing: the last letter doubled where its syllable is short and stressed. */
function lengthen(verb: string): string {
  if (/[aeiou]c$/.test(verb)) return `${verb}k`
  return doubles(verb) ? `${verb}${verb.slice(-1)}` : verb
}

function doubles(verb: string): boolean {
  const monosyllable = /^[^aeiou]*(?:qu)?[aeiouy][b-df-hj-np-tvz]$/.test(verb)
  // British spelling doubles an l behind one vowel whatever the stress: travelled.
  const british = /[^aeiou][aeiou]l$/.test(verb) && verb !== 'parallel'
  return monosyllable || british || stressedAtTheEnd.includes(verb)
}

// Longer verbs with the stress on a short last syllable, and those that double without it.
const stressedAtTheEnd =
  `abet abhor abut acquit admit allot befit begin commit compel concur confer debar defer
deter disbar embed emit entrap equip format forbid forget fuel handicap incur infer inter intermit jut kidnap
occur offset omit outfit output permit prefer program recommit recur refer refit regret remit reset
resubmit submit transfer transmit unplug unwrap upset worship zigzag dial duel trial`.split(/\s+/)

function onHead(verb: string, inflect: (head: string) => string): string {
  const head = /^[^ ,]*/.exec(verb)?.[0] ?? ''
  return inflect(head) + verb.slice(head.length)
}
