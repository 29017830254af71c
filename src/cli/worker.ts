import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { derive } from './derive/derive-bank.ts'
import type { Job } from './derive/job.ts'
import { work } from './derive/work.ts'
import { diskOf } from './disk.ts'

// The thread that the command starts for many articles: a job comes in, its outcome goes out.
const { tag } = isMainThread ? { tag: undefined } : (workerData ?? {})

if (typeof tag === 'string') {
  const disk = diskOf(tag)
  parentPort?.on('message', async (job: Job) => {
    parentPort?.postMessage(await work(job, { derive, disk }))
  })
}
