import type { Bank } from '../../bank/bank.ts'
import type { Sibling } from '../../pose/scene.ts'
import type { Disk } from '../disk.ts'
import { inFolder } from '../paths.ts'
import { buildStory } from './build.ts'
import { nameOf, readFolder, type StoryParts, storyFiles } from './read.ts'

/** A story and the bank that comes of it. */
export interface Built {
  /** As it was read. */
  readonly parts: StoryParts
  /** Not yet written anywhere. */
  readonly bank: Bank
}

/**
 * Builds the banks of folders, each beside the stories in the folders next to it; what was read once is not read again.
 *
 * @returns Builds one; rejects with a `Mistake` that says what is wrong with which file.
 */
export function builderOn(disk: Disk): (folder: string) => Promise<Built> {
  const read = new Map<string, Promise<StoryParts>>()
  const open = (folder: string) => {
    const reading = read.get(folder) ?? readFolder(folder, disk)
    read.set(folder, reading)
    return reading
  }
  return async (named) => {
    const folder = named.replace(/[\\/]$/, '')
    const parts = await open(folder)
    const siblings = await Promise.all((await storiesBeside(folder, disk)).map(open))
    return { parts, bank: buildStory(parts, siblings.map(toldBy)) }
  }
}

/** The folders in a folder that hold a story. */
export async function storiesIn(folder: string, disk: Disk): Promise<string[]> {
  const folders = await disk.folders(folder)
  const kinds = await Promise.all(folders.map((one) => disk.kindOf(inFolder(one, storyFiles.facts))))
  return folders.filter((_, i) => kinds[i] === 'file')
}

async function storiesBeside(folder: string, disk: Disk): Promise<string[]> {
  const end = Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\'))
  const stories = await storiesIn(end < 0 ? '.' : folder.slice(0, Math.max(end, 1)), disk)
  return stories.filter((one) => nameOf(one) !== nameOf(folder))
}

function toldBy({ id, told }: StoryParts): Sibling {
  return { id, actors: told.actors, facts: told.facts }
}
