import { type JsonIn, jsonIn } from './json-in.ts'
import { callModel, type FactModel, type FactRequest, type ModelLimits } from './model.ts'

/** What came of asking a model. */
export type Asked =
  | {
      /** It answered with JSON. */
      readonly ok: true
      /** What it says. */
      readonly value: unknown
      /** The answer was cut short; `value` holds what was complete. */
      readonly cut: boolean
    }
  | {
      /** It did not. */
      readonly ok: false
      /** `model/cap`, `model/timeout`, `model/failed` or `model/malformed`: of the last call. */
      readonly flaw: string
      /** For people. */
      readonly message: string
    }

const TIMEOUT = 60
const RETRIES = 2
const MAX_TOKENS = 50_000
const MAX_OUTPUT_TOKENS = 8000
/** Milliseconds before the second call; twice as many before each further one. */
const PAUSE = 1000
const UNITS_PER_TOKEN = 4

/**
 * Asks a model until it answers with JSON: within the time and the tokens that the limits allow, each call a while after the one
 * that failed.
 *
 * @throws The reason of the limits' signal, once it aborts.
 */
export async function askModel(
  model: FactModel,
  request: Omit<FactRequest, 'signal'>,
  limits: ModelLimits = {},
): Promise<Asked> {
  const { retries = RETRIES, maxTokens = MAX_TOKENS, maxOutputTokens = MAX_OUTPUT_TOKENS } = limits
  const { wait = pass, signal = new AbortController().signal } = limits
  const input = tokensOf([request.system, request.prompt, request.schema])
  let spent = 0
  let last: Asked | undefined
  for (let call = 0; call <= retries; call += 1) {
    if (spent + input + maxOutputTokens > maxTokens) return overCap(input + maxOutputTokens, maxTokens, last)
    if (call > 0) await wait(PAUSE * 2 ** (call - 1), signal)
    signal.throwIfAborted()
    const answer = await callOnce(model, request, { ...limits, wait, signal, maxOutputTokens })
    spent += answer.tokens ?? input + tokensOf([answer.value ?? ''])
    last = answer.asked
    if (last.ok) return last
  }
  return last ?? overCap(input, maxTokens, undefined)
}

function overCap(needed: number, maxTokens: number, last: Asked | undefined): Asked {
  const before = last && !last.ok ? ` The call before: ${last.message}` : ''
  const message = `A call may take ${needed} tokens, and ${maxTokens} are allowed in all. Raise maxTokens, or shorten the article.${before}`
  return { ok: false, flaw: 'model/cap', message }
}

interface Called {
  readonly asked: Asked
  readonly value?: unknown
  readonly tokens?: number
}

type Settled = ModelLimits & Required<Pick<ModelLimits, 'wait' | 'signal' | 'maxOutputTokens'>>

async function callOnce(
  model: FactModel,
  request: Omit<FactRequest, 'signal'>,
  { timeout = TIMEOUT, wait, signal, maxOutputTokens }: Settled,
): Promise<Called> {
  const call = (own: AbortSignal) => callModel(model, { ...request, signal: own }, maxOutputTokens)
  try {
    const reply = await within(call, timeout * 1000, wait, signal)
    return { ...reply, asked: read(jsonIn(reply.value)) }
  } catch (error) {
    signal.throwIfAborted()
    if (error === OUT_OF_TIME)
      return {
        asked: { ok: false, flaw: 'model/timeout', message: `No answer came within ${timeout} seconds.` },
      }
    const why = error instanceof Error ? error.message : `${error}`
    return { asked: { ok: false, flaw: 'model/failed', message: `The call failed: ${why.slice(0, 200)}` } }
  }
}

function read(json: JsonIn): Asked {
  return json.ok
    ? json
    : { ok: false, flaw: 'model/malformed', message: `The answer can't be read: ${json.why}.` }
}

const OUT_OF_TIME = Symbol('out of time')

/** What a call comes to, unless time is up or the signal aborts before. */
async function within<T>(
  call: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<T> {
  const [own, clock] = [new AbortController(), new AbortController()]
  const timedOut = wait(milliseconds, clock.signal).then(() => Promise.reject(OUT_OF_TIME))
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: clock.signal })
  })
  try {
    return await Promise.race([call(own.signal), timedOut, aborted])
  } finally {
    clock.abort()
    own.abort()
  }
}

function tokensOf(parts: readonly unknown[]): number {
  const length = parts.reduce<number>((sum, part) => sum + lengthOf(part), 0)
  return Math.ceil(length / UNITS_PER_TOKEN)
}

function lengthOf(part: unknown): number {
  return typeof part === 'string' ? part.length : (JSON.stringify(part)?.length ?? 0)
}

/** Lets time pass. */
function pass(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    const stop = () => {
      clearTimeout(timer)
      resolve()
    }
    signal.addEventListener('abort', stop, { once: true })
  })
}
