import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'

/** Globals of the web that workers of browsers have too. */
const webGlobals = [
  'AbortController',
  'AbortSignal',
  'DOMException',
  'Event',
  'EventTarget',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'clearTimeout',
  'console',
  'crypto',
  'queueMicrotask',
  'setTimeout',
  'structuredClone',
] as const

const language: readonly string[] = runInNewContext('Object.getOwnPropertyNames(globalThis)')

/** A `Worker` as pages know it; the module at its address sees what a browser's worker has, and nothing of Node. */
export class WebWorker {
  readonly #worker: Worker

  constructor(url: URL) {
    this.#worker = new Worker(new URL('web-worker.mjs', import.meta.url), {
      workerData: { url: url.href, keep: [...language, ...webGlobals] },
    })
  }

  addEventListener(type: 'message' | 'error', listener: (event: { data: unknown }) => void): void {
    this.#worker.on(type, (data) => listener({ data }))
  }

  postMessage(data: unknown): void {
    this.#worker.postMessage(data)
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate()
  }
}
