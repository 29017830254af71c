import { dropArticle } from '../../language/en/articles.ts'

const PART = /[-+]?[$€£¥]?\d[\d.,]*|[$€£¥%°]|[\p{L}\p{N}]+/gu

/**
 * An option as duplicates are looked for: case, accents, punctuation and articles folded away; signs, decimal points
 * and units kept.
 *
 * @example
 * ```ts
 * foldOption('The €1,500') // => '€1500'
 * foldOption('-3.5 °C') // => '-3.5 ° c'
 * foldOption('1950-53') // => '1950 53'
 * ```
 */
export function foldOption(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .replaceAll('−', '-')
    .toLowerCase()
  const parts = Array.from(plain.matchAll(PART), ([part], i) => {
    if (!/\d/.test(part)) return part
    const number = part.replaceAll(',', '').replace(/\.$/, '')
    // A hyphen within a text joins ("1950-53"); only in front of everything is it a sign.
    return i > 0 || number.startsWith('+') ? number.replace(/^[-+]/, '') : number
  })
  return dropArticle(parts.join(' '))
}
