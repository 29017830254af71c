import { Session } from 'node:inspector/promises'

/**
 * Counts from now on how much work code does that is loaded from now on: how often its blocks run and how many characters
 * it folds, as V8 counts, and not the time, which is another one on each machine.
 */
export async function counting() {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  let folded = 0
  const { normalize } = String.prototype
  String.prototype.normalize = function (form?: string) {
    folded += this.length
    return normalize.call(this, form)
  }
  const blocks = async () => {
    // Taking the counts sets them to nought.
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result
      .filter(({ url }) => /[\\/]src[\\/]/.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0)
  }
  return {
    /** The work of one run. */
    workOf: async (run: () => unknown): Promise<number> => {
      await blocks()
      folded = 0
      await run()
      return folded + (await blocks())
    },
  }
}
