import type { Derive } from '../../src/cli/derive/deriver.ts'
import { fakeDerive } from './fake-derive.ts'

/** Takes its time, and no rest; what an article says may end the thread. */
export const derive: Derive = async (article, options) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  if (article.text.includes('poison')) process.exit(1)
  return fakeDerive(article, options)
}
