/**
 * "a" or "an", as the first sound of the phrase wants it.
 *
 * Decided by rules for letters, numbers and acronyms, and by lists of the words whose first letter misleads.
 *
 * @example
 * ```ts
 * aOrAn('honest answer') // => 'an'
 * aOrAn('Ukrainian city') // => 'a'
 * aOrAn('NGO') // => 'an'
 * aOrAn('18-year term') // => 'an'
 * ```
 */
export function aOrAn(phrase: string): 'a' | 'an' {
  const [word = ''] = /[\p{L}\p{N}][\p{L}\p{N}.,]*/u.exec(phrase) ?? []
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '')
  const vowel = /^\d/.test(plain)
    ? numberSounds(plain)
    : isSpelled(plain, phrase)
      ? /^[AEFHILMNORSX]/.test(plain)
      : wordSounds(plain.toLowerCase())
  return vowel ? 'an' : 'a'
}

/**
 * The phrase with "a" or "an" before it.
 *
 * @example
 * ```ts
 * withIndefinite('envoy') // => 'an envoy'
 * ```
 */
export function withIndefinite(phrase: string): string {
  return `${aOrAn(phrase)} ${phrase}`
}

/** eight, eighty, eleven thousand; 1815 is read as a year. */
function numberSounds(written: string): boolean {
  const [whole = ''] = written.split('.')
  const digits = /^\d*/.exec(whole.replaceAll(',', ''))?.[0] ?? ''
  const isYear = digits.length === 4 && !whole.includes(',')
  const elevenish = /^1[18]/.test(digits) && (digits.length % 3 === 2 || isYear)
  return digits.startsWith('8') || elevenish
}

// Acronyms that are spoken as words.
const spoken =
  `NATO NASA NAFTA FIFA UEFA SARS MERS SEATO FARC SWIFT START SALT RADAR LASER SWAT HAMAS UNESCO UNICEF
UNIFIL UNCTAD UNRWA MERCOSUR NORAD SHAPE MENA SAARC FRONTEX LIBOR`.split(/\s+/)

/** Whether the word is read letter by letter: an NGO, an F-16, a U-turn. */
function isSpelled(word: string, phrase: string): boolean {
  const [letters = ''] = /^(?:[A-Z]\.?)+(?!\p{Ll})/u.exec(word) ?? []
  if (letters.length > 1) return !spoken.includes(letters)
  return letters.length === 1 && (word.length > 1 || /^\W*[A-Z](?:[-'’]|$)/.test(phrase))
}

const silentH = /^(?:hour|honest|honou?r|heir)/
const likeYou =
  /^(?:eu|ew|uk[aeiour]|u[bcfhjqrst][aeiou]|u[iy]|ugand|unanim|unesco|uni(?!n|m[^o]|d[^i]|r|ss))/
const likeOo = /^uber/
const likeWon = /^(?:one(?![a-z])|oneself|once|ouija)/

function wordSounds(word: string): boolean {
  if (silentH.test(word)) return true
  if (likeWon.test(word) || (likeYou.test(word) && !likeOo.test(word))) return false
  return /^(?:[aeiou]|y[tpv])/.test(word)
}
