/** What the name of a body says that it is. */
export type OrganisationSort =
  | 'company'
  | 'bank'
  | 'airline'
  | 'newspaper'
  | 'party'
  | 'ministry'
  | 'university'
  | 'court'
  | 'union'
  | 'agency'

// Of several words that tell, the first rule decides.
const rules: readonly (readonly [OrganisationSort, RegExp])[] = [
  ['party', /\bparty(?: of\b|$)|^(?:the )?\w+ party\b/i],
  ['ministry', /\bministry\b/i],
  ['university', /\b(?:university|college|polytechnic)\b/i],
  ['court', /\b(?:court|tribunal)\b/i],
  ['newspaper', /\b(?:times|herald|gazette|courier|chronicle|tribune|daily \w+|evening post|newspaper)$/i],
  ['airline', /\b(?:airlines?|airways|air lines)\b/i],
  ['bank', /\b(?:bank|bancorp|savings)\b/i],
  ['company', /\b(?:inc|corp|corporation|ltd|plc|llc|co|company|holdings|industries|motors|group)\.?$/i],
  ['union', /\b(?:trade|labour|labor|workers'?|teamsters) (?:union|federation)\b/i],
  ['agency', /\bagency\b/i],
]

/**
 * What a body is, where its name says so.
 *
 * @example
 * ```ts
 * organisationSort('Acme Corp.') // => 'company'
 * organisationSort('the Lisk Gazette') // => 'newspaper'
 * organisationSort('the Lisk Circle') // => undefined
 * ```
 */
export function organisationSort(name: string): OrganisationSort | undefined {
  return rules.find(([, pattern]) => pattern.test(name))?.[0]
}
