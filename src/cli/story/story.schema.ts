import * as z from 'zod/mini'

/** What `story.json` says of a bank, besides its facts. */
export interface StoryFile {
  /** Version of the bank. */
  readonly version: string
  /** Title of the bank. */
  readonly title: string
  /** Questions that a reader found wanting, and why; `*` ends a part of an id and stands for its rest. */
  readonly dropped: readonly { readonly question: string; readonly why: string }[]
}

/** Schema of {@link StoryFile}. */
export const storyFileSchema: z.ZodMiniType<StoryFile> = z.strictObject({
  version: z.string(),
  title: z.string(),
  dropped: z.array(z.strictObject({ question: z.string(), why: z.string() })),
})
