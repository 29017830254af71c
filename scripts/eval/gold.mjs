import { existsSync, readFileSync } from 'node:fs'

/** What a command line asks for: the first word without dashes, and the flags. */
export function readArguments(list, flags) {
  const unknown = list.filter((word) => word.startsWith('--') && !flags.includes(word))
  if (unknown.length > 0) stop(`There is no ${unknown[0]}. Known: ${flags.join(' ')}.`)
  return { file: list.find((word) => !word.startsWith('--')), has: (flag) => list.includes(flag) }
}

/** The lines of a corpus, each an object. */
export function readLines(file) {
  if (!existsSync(file))
    stop(`There is no file ${file}. Give one of the corpus's form as the first argument.`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** Ends with a sentence that says what is wrong. */
export function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

/** Runs `work`; what it gives, and the milliseconds of CPU that it took. */
export async function timed(work) {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, milliseconds: (user + system) / 1000 }
}

/** Rows of cells, as columns that line up. */
export function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => `${row[i]}`.length)))
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? `${cell}`.padEnd(widths[i]) : `${cell}`.padStart(widths[i]))).join('  ')
  return `${rows.map(line).join('\n')}\n`
}
