/**
 * A text as offsets and digests see it: in NFC and with LF line ends, so that a file saved on another system is the same.
 *
 * @example
 * ```ts
 * settled('One\r\ntwo') // => 'One\ntwo'
 * ```
 */
export function settled(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n')
}

/**
 * A text as matching sees it: compatibility forms, case, accents, punctuation and spaces folded away.
 *
 * What is left are runs of letters and digits of any script, one space between them. Apostrophes vanish
 * (`O'Brien` is `obrien`), every other mark parts words (`Jong-un` is `jong un`). Letters with a stroke and
 * ligatures, which Unicode does not take apart, are written as people type them (`Łódź` is `lodz`).
 *
 * @example
 * ```ts
 * fold('  Kim Jong-Un ') // => 'kim jong un'
 * fold('Ｓão Tomé & Príncipe') // => 'sao tome principe'
 * fold('O’Brien') // => 'obrien'
 * ```
 */
export function fold(text: string): string {
  // Of letters, digits and spaces of ASCII nothing but the case is folded.
  if (/^[\w ]*$/.test(text) && !/_| {2}|^ | $/.test(text)) return text.toLowerCase()
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}'’ʼ`]/gu, '')
      // Upper case first: it takes ß and the final sigma to what all their forms share.
      .toUpperCase()
      .toLowerCase()
      .replace(/[łøđħæœ]/g, (letter) => typed[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

const typed: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe' }

/**
 * The words of {@link fold}.
 *
 * @example
 * ```ts
 * tokens('27 July, 1953') // => ['27', 'july', '1953']
 * ```
 */
export function tokens(text: string): string[] {
  return fold(text).split(' ').filter(Boolean)
}

/**
 * How many slips of the pen lead from `a` to `b`: a letter left out, put in, changed, or swapped with its neighbour.
 *
 * No letter is touched twice (optimal string alignment). The work is bounded by `limit`: of a greater distance
 * only `limit + 1` is said.
 *
 * Source: Damerau (1964), "A technique for computer detection and correction of spelling errors", CACM 7(3).
 *
 * @example
 * ```ts
 * slips('shoigu', 'shiogu', 2) // => 1
 * slips('kim', 'kirby', 1) // => 2
 * ```
 */
export function slips(a: string, b: string, limit: number): number {
  const beyond = limit + 1
  if (Math.abs(a.length - b.length) > limit) return beyond
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    if (Math.min(...next) > limit) return beyond
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? 0, beyond)
}
