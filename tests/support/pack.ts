import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** An empty project of a stranger with the packed package installed, or nothing where packing was left out. */
    stranger: string
  }
}

const root = resolve(import.meta.dirname, '../..')

/**
 * Builds and packs the package and installs the tarball into an empty folder, as a stranger would get it.
 *
 * Its dependencies are those of this checkout, so no network is needed. `NO_PACK=1` leaves it out, for quick runs.
 */
export default function setup(project: TestProject): (() => void) | undefined {
  if (process.env['NO_PACK'] === '1') {
    project.provide('stranger', '')
    return undefined
  }
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-stranger-'))
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack made no tarball')
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'newsquiz'), { recursive: true })
  execFileSync('tar', [
    '-xzf',
    join(folder, tarball),
    '-C',
    join(modules, 'newsquiz'),
    '--strip-components=1',
  ])
  for (const name of ['zod', 'nanoid', 'jose', '@noble', 'typescript', '@types'])
    if (existsSync(join(root, 'node_modules', name)))
      symlinkSync(join(root, 'node_modules', name), join(modules, name))
  project.provide('stranger', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
