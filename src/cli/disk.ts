import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { byCodeUnits } from './paths.ts'

/** Files, given to the command so that a test can give others; all reject with node's errors. */
export interface Disk {
  /** The bytes of a file. */
  readonly read: (path: string) => Promise<Uint8Array>
  /** What stands at a path; nothing where there is none. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | undefined>
  /** The files below a folder, in the order of their paths; hidden ones and links are passed over. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** The folders in a folder, in the order of their paths; hidden ones and links are passed over. */
  readonly folders: (folder: string) => Promise<readonly string[]>
  /** Writes a file at once or not at all: whoever reads finds what was there before, or all of what is new. */
  readonly write: (path: string, text: string) => Promise<void>
  /** Removes what a process that was killed was writing into a folder. */
  readonly sweep: (folder: string) => Promise<void>
}

/** The end of the names of files that are being written. */
const UNFINISHED = '.newsquiz-unfinished'

/** @param tag Tells this process, or thread, from others that write into the same folder. */
export function diskOf(tag: string): Disk {
  const kindOf = async (path: string) => {
    const found = await stat(path).catch(() => undefined)
    if (found?.isDirectory()) return 'folder'
    return found ? 'file' : undefined
  }
  const writeOnce = async (path: string, text: string) => {
    const draft = `${path}.${tag}${UNFINISHED}`
    await writeFile(draft, text, { flush: true })
    await rename(draft, path)
  }
  return {
    read: (path) => readFile(path),
    kindOf,
    list: async (folder) => (await filesBelow(folder)).toSorted(byCodeUnits),
    folders: async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true })
      const shown = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      return shown.map(({ name }) => join(folder, name)).toSorted(byCodeUnits)
    },
    write: async (path, text) => {
      await mkdir(dirname(path), { recursive: true })
      // Another process may have swept the draft away.
      await writeOnce(path, text).catch(() => writeOnce(path, text))
    },
    sweep: async (folder) => {
      const names = await readdir(folder).catch(() => [])
      const drafts = names.filter((name) => name.endsWith(UNFINISHED))
      await Promise.all(drafts.map((name) => rm(join(folder, name), { force: true })))
    },
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const shown = entries.filter(({ name }) => !name.startsWith('.'))
  const found = await Promise.all(
    shown.map((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() ? [path] : []
    }),
  )
  return found.flat()
}
