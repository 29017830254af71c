/** Whether the letters of an acronym stand in its words in their order, each at the head of one, the first at the very beginning, which is a capital. */
export function spells(full: string, acronym: string): boolean {
  const heads = full.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase())
  const letters = acronym.replaceAll(/[^A-Z]/g, '')
  let at = 0
  for (const letter of letters) {
    const found = heads.indexOf(letter, at)
    if (found < 0 || (at === 0 && found !== 0)) return false
    at = found + 1
  }
  return letters.length > 1 && /^\p{Lu}/u.test(full)
}

/** Whether an acronym is made of the first letters of all words with capitals, and of no others. */
export function isInitials(full: string, acronym: string): boolean {
  const heads = full.split(/[\s-]+/).map((word) => word.charAt(0))
  return (
    heads.filter((letter) => letter !== letter.toLowerCase()).join('') === acronym.replaceAll(/[^A-Z]/g, '')
  )
}
