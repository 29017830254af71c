import type { Job, Outcome } from './job.ts'

/** Does jobs, several at a time or one by one. */
export interface Crew {
  /** How many at a time. */
  readonly size: number
  /** Does one; never rejects. */
  readonly run: (job: Job) => Promise<Outcome>
  /** Lets go of all. */
  readonly dismiss: () => void
}

/** A thread that works, or whatever does as one. */
export interface Workman {
  /** Gives it a job; one at a time. */
  readonly post: (job: Job) => void
  /** Says what came of it: an outcome, or nothing where the thread has died of it. */
  readonly onReply: (reply: (outcome: Outcome | undefined) => void) => void
  /** Ends it. */
  readonly end: () => void
}

interface Waiting {
  readonly job: Job
  readonly resolve: (outcome: Outcome) => void
}

/** A crew of one that works where it is called. */
export function alone(run: Crew['run']): Crew {
  return { size: 1, run, dismiss: () => {} }
}

/**
 * A crew of threads; one that dies is replaced, and its job ends as a failure.
 *
 * @param hire Starts a thread.
 */
export function crewOf(size: number, hire: () => Workman): Crew {
  const waiting: Waiting[] = []
  const workmen = new Set<Workman>()
  const idle: Workman[] = []

  const giveTo = (workman: Workman) => {
    const next = waiting.shift()
    if (!next) {
      idle.push(workman)
      return
    }
    workman.onReply((outcome) => {
      next.resolve(outcome ?? died(next.job))
      if (outcome) giveTo(workman)
      else {
        workmen.delete(workman)
        if (waiting.length > 0) giveTo(hired())
      }
    })
    workman.post(next.job)
  }
  const hired = () => {
    const workman = hire()
    workmen.add(workman)
    return workman
  }
  return {
    size,
    run: (job) =>
      new Promise((resolve) => {
        waiting.push({ job, resolve })
        const free = idle.pop() ?? (workmen.size < size ? hired() : undefined)
        if (free) giveTo(free)
      }),
    dismiss: () => {
      for (const workman of workmen) workman.end()
    },
  }
}

function died({ source }: Job): Outcome {
  const line = `${source.name}: the thread that read it has died. Split the article, or derive it alone.`
  return { ok: false, lines: [line] }
}

/** Jobs in hand for each that works: enough that a slow one holds up none. */
const AHEAD = 32

/** Runs jobs and tells what came of each in the order of the jobs, as soon as that is known. */
export async function inOrder(
  jobs: readonly Job[],
  crew: Crew,
  tell: (outcome: Outcome, index: number) => void,
  done: () => void,
): Promise<void> {
  const running: Promise<Outcome>[] = []
  let started = 0
  const start = () => {
    const job = jobs[started]
    if (!job) return
    started += 1
    const outcome = crew.run(job)
    outcome.then(done)
    running.push(outcome)
  }
  for (let i = 0; i < (crew.size === 1 ? 1 : crew.size * AHEAD); i += 1) start()
  for (let i = 0; i < jobs.length; i += 1) {
    const outcome = await running.shift()
    if (outcome) tell(outcome, i)
    start()
  }
}
