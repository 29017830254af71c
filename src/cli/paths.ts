/** Order of texts by code units, the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A file that belongs to another: `bank.json` has its decisions in `bank.decisions.json`. */
export function besideFile(path: string, what: string): string {
  return `${path.replace(/\.json$/i, '')}.${what}.json`
}

/** A file in a folder. */
export function inFolder(folder: string, name: string): string {
  return /[\\/]$/.test(folder) ? `${folder}${name}` : `${folder}/${name}`
}

/** Whether a path lies in a folder, as both are written. */
export function liesIn(path: string, folder: string): boolean {
  const plain = (text: string) => text.replace(/^(?:\.[\\/]){1,9}/, '').replaceAll('\\', '/')
  return plain(path).startsWith(inFolder(plain(folder), ''))
}
