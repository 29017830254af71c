#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { buffer } from 'node:stream/consumers'
import type { WriteStream } from 'node:tty'
import { customAlphabet } from 'nanoid'
import { version } from '../../package.json'
import * as shipped from '../questions.ts'
import { alone, type Crew, crewOf } from './derive/crew.ts'
import { derive } from './derive/derive-bank.ts'
import { threadOf } from './derive/threads.ts'
import { work } from './derive/work.ts'
import { diskOf } from './disk.ts'
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

/** The thread's script lies beside this one once the package is built. */
const thread = new URL('./cli-worker.js', import.meta.url)
const disk = diskOf(freshSeed())

function hire(size: number): Crew {
  return size === 1
    ? alone((job) => work(job, { derive, disk }))
    : crewOf(size, () => threadOf(thread, freshSeed()))
}

// Ctrl-C is a key while a quiz is taken key by key, and a signal at all other times.
process.once('SIGINT', () => process.exit(130))

process.exitCode = await run(process.argv.slice(2), {
  out: sinkOn(process.stdout),
  err: sinkOn(process.stderr),
  keyboard: keyboardOn(process.stdin),
  env: process.env,
  readFile: (path) => readFile(path, 'utf8'),
  disk,
  stdin: () => buffer(process.stdin),
  clock: {
    now: () => performance.now(),
    every: (milliseconds, tick) => {
      const timer = setInterval(tick, milliseconds)
      return () => clearInterval(timer)
    },
  },
  parallelism: availableParallelism(),
  hire,
  freshSeed,
  banks: Object.values(shipped),
  version,
})
