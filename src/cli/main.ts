#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import type { WriteStream } from 'node:tty'
import { customAlphabet } from 'nanoid'
import { version } from '../../package.json'
import * as shipped from '../questions.ts'
import type { Sink } from './io.ts'
import { run } from './run.ts'
import { keyboardOn } from './terminal/keyboard.ts'

/** No letters that look alike, and none that a shell or a parser of options would take for something else. */
const freshSeed = customAlphabet('23456789abcdefghjkmnpqrstuvwxyz', 10)

function sinkOn(stream: WriteStream): Sink {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read has read enough, as `head` does.
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  return {
    write: (text) => {
      stream.write(text)
    },
    isTTY: stream.isTTY === true,
    size: () => ({ columns: stream.columns, rows: stream.rows }),
  }
}

// Ctrl-C is a key while a quiz is taken key by key, and a signal at all other times.
process.once('SIGINT', () => process.exit(130))

process.exitCode = await run(process.argv.slice(2), {
  out: sinkOn(process.stdout),
  err: sinkOn(process.stderr),
  keyboard: keyboardOn(process.stdin),
  env: process.env,
  readFile: (path) => readFile(path, 'utf8'),
  freshSeed,
  banks: Array.from(new Set([shipped.koreanArmistice, ...Object.values(shipped)])),
  version,
})
