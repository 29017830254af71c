// A worker of node:worker_threads as a browser's worker is: of Node's globals those stay that `workerData.keep` names.
import { parentPort, workerData } from 'node:worker_threads'

const keep = new Set([...workerData.keep, 'addEventListener', 'postMessage'])
globalThis.postMessage = (data) => parentPort.postMessage(data)
globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }))
for (const name of Object.getOwnPropertyNames(globalThis)) if (!keep.has(name)) delete globalThis[name]
await import(workerData.url)
