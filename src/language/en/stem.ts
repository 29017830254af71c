/** Endings of number, tense and manner, tried in this order; what is left must keep three letters. */
const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ies$/, 'y'],
  [/(?<=[sxz]|[cs]h)es$/, ''],
  [/(?<![siu])s$/, ''],
  [/ied$/, 'y'],
  [/(?:ed|ing|ly)$/, ''],
]

/** British and American spellings of one word. */
const spellings: readonly (readonly [spelling: RegExp, instead: string])[] = [
  [/ens(?=e?$)/, 'enc'],
  [/our$/, 'or'],
  [/iz(?=e?$)/, 'is'],
]

/**
 * A folded word without the endings that grammar puts on it: good enough to tell that two words are one.
 *
 * @example
 * ```ts
 * stem('countries') === stem('country') // => true
 * stem('invited') === stem('invite') // => true
 * stem('defense') === stem('defence') // => true
 * stem('planned') // => 'plan'
 * stem('1950s') // => '1950s'
 * ```
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const rule = endings.find(([ending]) => ending.test(word))
  const bare = rule ? word.replace(rule[0], rule[1]) : word
  const kept = bare.length < 3 ? word : bare
  const single = kept === word ? kept : kept.replace(/([b-df-hj-km-npqrtv])\1$/, '$1')
  const spelled = spellings.reduce((form, [spelling, instead]) => form.replace(spelling, instead), single)
  return spelled.length > 3 ? spelled.replace(/e$/, '') : spelled
}
