import { captionLabels, captionOpeners, creditWords } from '../../../language/en/page-words.ts'
import { phraseAt, phraseList } from '../../text/phrases.ts'
import { isAllCaps, tokensOf } from '../../text/tokens.ts'
import type { BlockRole } from '../../text/types.ts'
import type { View } from '../../text/view.ts'

const labels = /* @__PURE__ */ phraseList(captionLabels)
const openers = /* @__PURE__ */ phraseList(captionOpeners)

/** What stands below pictures: "Photo: …", "FILE - …", "In this photo …", "… (Reuters photo)". */
export function captionRole(view: View): BlockRole | undefined {
  const { tokens } = view
  const first = tokens.findIndex(({ isWord }) => isWord)
  const isCaption =
    isLabelled(view, first) || phraseAt(openers, tokens, first) !== undefined || endsWithCredit(view.tail)
  return isCaption ? 'caption' : undefined
}

function isLabelled({ tokens }: View, first: number): boolean {
  const label = phraseAt(labels, tokens, first)
  if (!label) return false
  const next = tokens[label.next]?.text
  if (next === ',' && label.next - first > 1) return true
  return next === ':' || next === '|' || (isAllCaps(tokens[first]) && /^[-–—/]$/.test(next ?? ''))
}

/** The last words are in brackets, and one is "photo" or the like; or they are "Getty Images". */
function endsWithCredit(tail: string): boolean {
  if (/\b(?:getty images|ap photo|reuters photo|afp photo)[\s.)\]]{0,4}$/i.test(tail)) return true
  const open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['))
  if (open < 0 || !/[)\]][\s.”"]{0,3}$/.test(tail)) return false
  const words = tokensOf(tail, { start: open, end: tail.length }).filter(({ isWord }) => isWord)
  const [head, ...rest] = words
  return rest.length < 12 && words.some(({ key }) => isCredit(key)) && head?.key !== 'see'
}

function isCredit(key: string): boolean {
  return creditWords.has(key) && key !== 'file' && key !== 'via' && key !== 'pool'
}
