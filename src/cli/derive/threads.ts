import { Worker } from 'node:worker_threads'
import type { Workman } from './crew.ts'
import type { Outcome } from './job.ts'

/** Starts a thread that derives. @param tag Tells the files that it writes from those of others. */
export function threadOf(script: URL, tag: string): Workman {
  const worker = new Worker(script, { workerData: { tag } })
  let reply: (outcome: Outcome | undefined) => void = () => {}
  worker.on('message', (outcome: Outcome) => reply(outcome))
  // An error is followed by an exit.
  worker.on('error', () => {})
  worker.on('exit', () => reply(undefined))
  return {
    post: (job) => worker.postMessage(job),
    onReply: (next) => {
      reply = next
    },
    end: () => {
      reply = () => {}
      worker.terminate()
    },
  }
}
