/**
 * A text without the endings of the possessive case.
 *
 * @example
 * ```ts
 * dropPossessives('Shoigu’s visit and the states’ delegations') // => 'Shoigu visit and the states delegations'
 * ```
 */
export function dropPossessives(text: string): string {
  return text.replace(/['’]s?(?![\p{L}\p{N}])/gu, '')
}
