/** What a language model is asked. */
export interface FactRequest {
  /** What it is to do; from this library. */
  readonly system: string
  /** The article, fenced as data. */
  readonly prompt: string
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>
  /** Aborts when time is up. */
  readonly signal: AbortSignal
}

/** Any function that answers with JSON, as text or as a value. */
export type FactFunction = (request: FactRequest) => PromiseLike<unknown>

/** What this library needs of a language model of the AI SDK: its specifications v2, v3 and later fit. */
export interface SdkModel {
  /** Tells such a model. */
  readonly specificationVersion: string
  /** One answer. */
  doGenerate(call: SdkCall): PromiseLike<SdkAnswer>
}

/** A text within what is said. */
export interface SdkText {
  /** Tells it. */
  type: 'text'
  /** The words. */
  text: string
}

/** What the system says. */
export interface SdkSystemMessage {
  /** Tells it. */
  role: 'system'
  /** The words. */
  content: string
}

/** What the user says. */
export interface SdkUserMessage {
  /** Tells it. */
  role: 'user'
  /** The words. */
  content: SdkText[]
}

/** Asks for JSON. */
export interface SdkJsonFormat {
  /** Tells it. */
  type: 'json'
  /** What it must fit. */
  schema: object
  /** What the schema is called. */
  name: string
}

/** A call as the AI SDK's specification has it. */
export interface SdkCall {
  /** What is said. */
  prompt: (SdkSystemMessage | SdkUserMessage)[]
  /** Asks for JSON. */
  responseFormat: SdkJsonFormat
  /** Bounds the answer. */
  maxOutputTokens: number
  /** As far as a model can answer in the same way twice. */
  temperature: number
  /** Aborts the call. */
  abortSignal: AbortSignal
}

/** A part of an answer: text, or something else. */
export interface SdkPart {
  /** `text` where it is one. */
  readonly type: string
  /** The words. */
  readonly text?: string
}

/** What an answer took: numbers, or objects with a `total`. */
export interface SdkUsage {
  /** Tokens in. */
  readonly inputTokens?: unknown
  /** Tokens out. */
  readonly outputTokens?: unknown
}

/** An answer as the AI SDK's specification has it, in its forms. */
export interface SdkAnswer {
  /** Texts among other things. */
  readonly content: readonly SdkPart[]
  /** What it took. */
  readonly usage?: SdkUsage
}

/** A language model of the AI SDK, or any function that answers with JSON. */
export type FactModel = SdkModel | FactFunction

/** How much a model may take. */
export interface ModelLimits {
  /** Seconds for one call; 60 where it is missing. */
  readonly timeout?: number
  /** Calls after one that failed; 2 where it is missing. */
  readonly retries?: number
  /**
   * Tokens in all, in and out, retries included; 50,000 where it is missing. A call that may go beyond is not made. Where a
   * model does not count, four code units are taken for a token.
   */
  readonly maxTokens?: number
  /** Tokens of one answer; 8,000 where it is missing. */
  readonly maxOutputTokens?: number
  /** Lets so many milliseconds pass, or fewer once the signal aborts: between calls, and to time them. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Stops it all. */
  readonly signal?: AbortSignal
}

/** What a model answers. */
export interface Reply {
  /** JSON as text, or its value. */
  readonly value: unknown
  /** What it took, in and out, as far as the model counts. */
  readonly tokens?: number
}

/** One call to a model of either sort. */
export async function callModel(
  model: FactModel,
  request: FactRequest,
  maxOutputTokens: number,
): Promise<Reply> {
  if (typeof model === 'function') return { value: await model(request) }
  const { content, usage } = await model.doGenerate({
    prompt: [
      { role: 'system', content: request.system },
      { role: 'user', content: [{ type: 'text', text: request.prompt }] },
    ],
    responseFormat: { type: 'json', schema: request.schema, name: 'facts' },
    maxOutputTokens,
    temperature: 0,
    abortSignal: request.signal,
  })
  const value = content.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')
  const [input, output] = [countOf(usage?.inputTokens), countOf(usage?.outputTokens)]
  return { value, ...(input !== undefined && output !== undefined && { tokens: input + output }) }
}

function countOf(tokens: unknown): number | undefined {
  if (typeof tokens === 'number') return tokens
  return typeof tokens === 'object' && tokens !== null && 'total' in tokens
    ? countOf(tokens.total)
    : undefined
}
