import { oncePer } from '../../../../base/once-per.ts'
import type { Material } from '../../../facts/material.ts'
import { holderOf, overlap, spansIn } from '../../../facts/spans.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import type { Sentence, Span } from '../../../text/types.ts'
import type { Role } from '../../roles/role.ts'
import { changesOfOffice, endsOfOffice } from './words.ts'

/** How many months before publication a date may lie in the sentence that says an office. */
const RECENT = 2

/** What a text says of the ends of offices. */
interface Terms {
  /** The persons who left, died, or are out of some office. */
  readonly ended: ReadonlySet<string>
  /** The sentences that tell of a change. */
  readonly changed: ReadonlySet<Sentence>
  /** What is reported, hedged or denied, by sentence. */
  readonly held: ReadonlyMap<Sentence | undefined, readonly Span[]>
}

const termsOf = /* @__PURE__ */ oncePer((material: Material): Terms => {
  const { article, shape } = material
  const [changed, ending, held] = [
    new Set<Sentence>(),
    [] as Sentence[],
    new Map<Sentence | undefined, Span[]>(),
  ]
  for (const sentence of shape.sentences) {
    const tokens = tokensOf(article.text, sentence)
    if (tokens.some(({ key }) => changesOfOffice.has(key))) changed.add(sentence)
    if (saysEnd(tokens)) ending.push(sentence)
  }
  for (const stance of shape.stances) {
    const sentence = shape.sentences[stance.sentence]
    const known = held.get(sentence)
    if (known) known.push(stance)
    else held.set(sentence, [stance])
  }
  return { ended: endedIn(material, ending), changed, held }
})

/** "a retired diplomat" ended no office of him who appointed her. */
function saysEnd(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ key }, at) => endsOfOffice.has(key) && !/^(?:an?|the)$/.test(tokens[at - 1]?.key ?? ''),
  )
}

function endedIn({ cast }: Material, ending: readonly Sentence[]): ReadonlySet<string> {
  const ended = new Set<string>()
  for (const mention of cast.mentions)
    if (mention.type === 'person' && holderOf(ending, mention)) ended.add(mention.actor)
  for (const { person, former } of cast.roles) {
    const holder = former ? holderOf(cast.mentions, person) : undefined
    if (holder) ended.add(holder.actor)
  }
  return ended
}

/** Whether some sentence says of a person to have left, to be dead, or to be out of some office. */
export function hasEnded(material: Material, actor: string): boolean {
  return termsOf(material).ended.has(actor)
}

/** Whether a sentence says that an office is held in the month of publication: it tells of that time and of no change of it. */
export function isNow(material: Material, role: Role, sentence: Sentence): boolean {
  const { changed, held } = termsOf(material)
  const month = monthOf(material.article.published)
  const isOld = spansIn(material.dates, sentence).some(({ edtf }) => monthOf(edtf) < month - RECENT)
  const isHeld = role.form === 'copula' && held.get(sentence)?.some((stance) => overlap(stance, role.role))
  return !isOld && !changed.has(sentence) && !isHeld
}

/** Months since the year 0 of the last month that a date can mean. */
function monthOf(edtf: string): number {
  const [year = '', month = ''] = (edtf.split('/').at(-1) ?? '').split('-')
  if (!/^\d{4}$/.test(year)) return Number.POSITIVE_INFINITY
  return Number(year) * 12 + (/^\d\d$/.test(month) ? Number(month) : 12)
}
