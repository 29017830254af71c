/** What a character is to the tokenizer. */
export type CharacterKind = 0 | 1 | 2 | 3 | 4

/** A mark or symbol. */
export const MARK = 0
/** White space, and what nobody sees. */
export const SPACE = 1
/** A letter in upper case. */
export const UPPER = 2
/** Any other letter, or a mark that combines with one. */
export const LETTER = 3
/** A digit. */
export const DIGIT = 4

const ascii = /* @__PURE__ */ Array.from({ length: 128 }, (_, code) => slowKind(code))

/**
 * What the code point is: a mark, space, a letter in upper case, another letter, or a digit.
 *
 * @example
 * ```ts
 * kindOf('É'.charCodeAt(0)) === UPPER // => true
 * ```
 */
export function kindOf(code: number): CharacterKind {
  return ascii[code] ?? slowKind(code)
}

function slowKind(code: number): CharacterKind {
  const character = String.fromCodePoint(code)
  if (/\p{Lu}/u.test(character)) return UPPER
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\d/.test(character)) return DIGIT
  return /[\s\p{Cc}\p{Cf}]/u.test(character) ? SPACE : MARK
}

/** The kind of the character at `index`; of the end of the text, space. */
export function kindAt(text: string, index: number): CharacterKind {
  const code = text.codePointAt(index)
  return code === undefined ? SPACE : kindOf(code)
}

/** How many code units the character at `index` takes. */
export function widthAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}

/** Whether words are made of it. */
export function isWordKind(kind: CharacterKind): boolean {
  return kind >= UPPER
}
