import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Modules of TypeScript as one that Node can import: `contents` says what is exported, by paths from src. */
export async function load(contents) {
  // Inside the project, so that its packages resolve.
  const folder = mkdtempSync('.bundle-')
  try {
    const outfile = join(folder, 'bundle.mjs')
    await build({
      stdin: { contents, resolveDir: 'src', loader: 'ts' },
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bytes of what `contents` exports, bundled for a browser, minified and gzipped. */
export async function gzipBytes(contents, resolveDir = 'src') {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length
}
