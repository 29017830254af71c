import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Bundles a module of TypeScript, imports it and hands it to `use`. */
export async function withBundle(path, use) {
  // Inside the project, so that its packages resolve.
  const folder = mkdtempSync('.bundle-')
  try {
    const outfile = join(folder, 'bundle.mjs')
    const entry = new URL(path, import.meta.url).pathname
    await build({
      entryPoints: [entry],
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
    })
    return await use(await import(pathToFileURL(outfile).href))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
