import { linkLabels, noticeOpeners, noticePhrases } from '../../../language/en/page-words.ts'
import { phraseAt, phraseList } from '../../text/phrases.ts'
import type { BlockRole } from '../../text/types.ts'
import type { View } from '../../text/view.ts'

const labels = /* @__PURE__ */ phraseList(linkLabels)
const openers = /* @__PURE__ */ phraseList(noticeOpeners)

/** A notice has as many words at most. */
const LONGEST = 60
const PARTING = ':|»>→–—-'

/** Links to other stories, notices of the page, credits of the agency. */
export function boilerplateRole(view: View): BlockRole | undefined {
  const { tokens, words, isLong, before } = view
  if (isLong || words > LONGEST) return undefined
  const first = tokens.findIndex(({ isWord }) => isWord)
  if (tokens.slice(0, first).some(({ text }) => text === '©')) return 'boilerplate'
  const isNotice =
    isLabelled(view, first) ||
    opensNotice(view, first) ||
    holdsNotice(view) ||
    isAnnouncedBy(before?.view, view)
  return isNotice ? 'boilerplate' : undefined
}

/** "Related:", "READ ALSO | …", or such a label alone. */
function isLabelled({ tokens }: View, first: number): boolean {
  const label = phraseAt(labels, tokens, first)
  if (!label) return false
  const next = tokens.slice(label.next).find(({ text }) => text !== '*' && text !== '_')
  return next === undefined || PARTING.includes(next.text)
}

/** "Subscribe to …": an imperative is none where a verb with another subject follows, which only long texts have. */
function opensNotice({ tokens, words }: View, first: number): boolean {
  return words <= LONGEST && phraseAt(openers, tokens, first) !== undefined
}

function holdsNotice({ tokens }: View): boolean {
  const folded = ` ${tokens.flatMap(({ isWord, key }) => (isWord ? [key] : [])).join(' ')} `
  return noticePhrases.some((phrase) => folded.includes(` ${phrase} `))
}

/** A line without a full stop below a label that stands alone. */
function isAnnouncedBy(before: View | undefined, { isClosed, markText }: View): boolean {
  if (!before || isClosed || markText.startsWith('#')) return false
  const first = before.tokens.findIndex(({ isWord }) => isWord)
  const label = phraseAt(labels, before.tokens, first)
  return label !== undefined && before.tokens.slice(label.next).every(({ isWord }) => !isWord)
}
