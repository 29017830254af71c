import { stop } from './gold.mjs'

/**
 * What a command line asks for: words, and flags with or without a value.
 *
 * @param known For each flag what its value is: `text`, `count`, or `none`.
 * @param help What `--help` prints; the script ends with it.
 */
export function readFlags(list, known, help) {
  const words = []
  const values = {}
  for (let i = 0; i < list.length; i += 1) {
    const [word, inline] = list[i].startsWith('--') ? list[i].split(/=(.*)/s, 2) : [list[i]]
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const kind = known[word]
    if (kind === undefined) stop(`There is no ${word}. Known: ${Object.keys(known).join(' ')}.`)
    if (kind === 'none') {
      values[word] = true
      continue
    }
    if (inline === undefined) i += 1
    const value = inline ?? list[i]
    if (value === undefined || value.startsWith('--'))
      stop(`${word} wants a value: ${word} ${kind === 'count' ? '20' : 'NAME'}.`)
    if (kind === 'count' && !/^\d{1,6}$/.test(value)) stop(`${word} wants a whole number, got ${value}.`)
    values[word] = kind === 'count' ? Number(value) : value
  }
  if (values['--help']) {
    process.stdout.write(help)
    process.exit(0)
  }
  return { words, values }
}
