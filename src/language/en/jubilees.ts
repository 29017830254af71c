import { ordinal } from './dates.ts'

// The first of each is the British one. Of the shorter ones only reigns, marriages and institutions have jubilees,
// so they are understood and never said.
const names: ReadonlyMap<number, readonly string[]> = new Map([
  [25, ['silver jubilee']],
  [40, ['ruby jubilee']],
  [50, ['golden jubilee']],
  [60, ['diamond jubilee']],
  [65, ['sapphire jubilee']],
  [70, ['platinum jubilee']],
  [100, ['centenary', 'centennial']],
  [150, ['sesquicentenary', 'sesquicentennial']],
  [200, ['bicentenary', 'bicentennial']],
  [300, ['tercentenary', 'tricentennial']],
  [400, ['quatercentenary', 'quadricentennial']],
  [500, ['quincentenary', 'quincentennial']],
  [1000, ['millennium', 'millenary']],
])

/** Names of anniversaries that every reader of news knows. */
const familiar = [100, 200]

/**
 * What an nth anniversary is called, whatever happened: `centenary`, `75th anniversary`.
 *
 * @example
 * ```ts
 * anniversaryName(75) // => '75th anniversary'
 * anniversaryName(100) // => 'centenary'
 * anniversaryName(150) // => '150th anniversary'
 * ```
 */
export function anniversaryName(nth: number): string {
  const [name] = familiar.includes(nth) ? namesOfAnniversary(nth) : []
  return name ?? `${ordinal(nth)} anniversary`
}

/**
 * The names by which an nth anniversary may be called besides its number; mostly none.
 *
 * Source: Oxford English Dictionary, entries in -centenary and "jubilee"; for 40, 65 and 70 the Royal Household's
 * use for years on the throne.
 *
 * @example
 * ```ts
 * namesOfAnniversary(150) // => ['sesquicentenary', 'sesquicentennial']
 * namesOfAnniversary(70) // => ['platinum jubilee']
 * namesOfAnniversary(71) // => []
 * ```
 */
export function namesOfAnniversary(nth: number): readonly string[] {
  return names.get(nth) ?? []
}

/**
 * Whether words name an anniversary, and so tell with its year when something was.
 *
 * @example
 * ```ts
 * namesAnniversary('the 70th anniversary of the armistice') // => true
 * ```
 */
export function namesAnniversary(words: string): boolean {
  return /anniversary|centenary|centennial|jubilee/i.test(words)
}
