import { oncePer } from '../../../../base/once-per.ts'
import type { Material } from '../../../facts/material.ts'
import { holderOf, overlap, spansIn } from '../../../facts/spans.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import type { Sentence, Span } from '../../../text/types.ts'
import type { Role } from '../../roles/role.ts'
import { headOf, wordsOf } from './office-words.ts'
import { changesOfOffice, endsOfOffice } from './words.ts'

/** How many months before publication a date may lie in the sentence that says an office. */
const RECENT = 2
/** How far what is said right beside a name reaches, in code units. */
const NEAR = 24

/** What a text says of the ends of offices. */
interface Terms {
  /** The persons who left or died. */
  readonly ended: ReadonlySet<string>
  /** Persons with the nouns of offices that they held once. */
  readonly past: ReadonlySet<string>
  /** The sentences that tell of a change. */
  readonly changed: ReadonlySet<Sentence>
  /** What is reported, hedged or denied, by sentence. */
  readonly held: ReadonlyMap<Sentence | undefined, readonly Span[]>
}

const termsOf = /* @__PURE__ */ oncePer((material: Material): Terms => {
  const { article, shape } = material
  const [changed, ending, held] = [
    new Set<Sentence>(),
    [] as [Sentence, readonly Span[]][],
    new Map<Sentence | undefined, Span[]>(),
  ]
  for (const sentence of shape.sentences) {
    const tokens = tokensOf(article.text, sentence)
    if (tokens.some(saysChange)) changed.add(sentence)
    ending.push([sentence, endsIn(tokens)])
  }
  for (const stance of shape.stances) {
    const sentence = shape.sentences[stance.sentence]
    const known = held.get(sentence)
    if (known) known.push(stance)
    else held.set(sentence, [stance])
  }
  return { ended: endedIn(material, ending), past: pastOf(material), changed, held }
})

/** "a retired diplomat" ended no office of him who appointed her. */
function endsIn(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    ({ key }, at) => endsOfOffice.has(key) && !/^(?:an?|the)$/.test(tokens[at - 1]?.key ?? ''),
  )
}

/** The person who is named last before a word of an end, and who is named right behind it: "Jane Roe resigned", "ousted Jane Roe". */
function endedIn(
  { cast, article: { text } }: Material,
  ending: readonly (readonly [Sentence, readonly Span[]])[],
): ReadonlySet<string> {
  const ended = new Set<string>()
  for (const [sentence, words] of ending) {
    const people = spansIn(cast.mentions, sentence).filter(({ type }) => type === 'person')
    for (const word of words) {
      const at = people.findLastIndex(({ end }) => end <= word.start)
      const behind = people[at + 1]
      if (behind && behind.start - word.end <= NEAR) ended.add(behind.actor)
      for (let i = at; i >= 0; i -= 1) {
        const [one, next] = [people[i], people[i + 1]]
        // "Jane Roe and Kim Poe resigned".
        if (!one || (i < at && !/^,? (?:and )?$/.test(text.slice(one.end, next?.start).slice(0, 8)))) break
        ended.add(one.actor)
      }
    }
  }
  return ended
}

/** Whose some office is said to be over, and which: "Jane Roe, a former mayor", is none any more, and may be a minister. */
function pastOf({ cast }: Material): ReadonlySet<string> {
  return new Set(
    cast.roles.flatMap(({ person, former, office }) => {
      const holder = former ? holderOf(cast.mentions, person) : undefined
      return holder ? `${holder.actor} ${headOf(wordsOf(office))}` : []
    }),
  )
}

/** Whether some sentence says of a person to have left or to be dead, or that this office of theirs is over. */
export function hasEnded(material: Material, actor: string, office: string): boolean {
  const { ended, past } = termsOf(material)
  return ended.has(actor) || past.has(`${actor} ${headOf(wordsOf(office))}`)
}

/** Whether a sentence tells of a change of office, or only reports or denies that one is held. */
export function isUnsure(material: Material, role: Role, sentence: Sentence): boolean {
  const { changed, held } = termsOf(material)
  return changed.has(sentence) || (held.get(sentence)?.some((stance) => overlap(stance, role.role)) ?? false)
}

/** Whether a sentence says that an office is held in the month of publication: it tells of that time and of no change of it. */
export function isNow(material: Material, role: Role, sentence: Sentence): boolean {
  const { changed, held } = termsOf(material)
  const { article, dates } = material
  const month = monthOf(article.published)
  const own = ownWords(article.text, role, sentence)
  const isOld = spansIn(dates, own ?? sentence).some(({ edtf }) => monthOf(edtf) < month - RECENT)
  const isChanged = own ? tokensOf(article.text, own).some(saysChange) : changed.has(sentence)
  const isHeld = role.form === 'copula' && held.get(sentence)?.some((stance) => overlap(stance, role.role))
  return !isOld && !isChanged && !isHeld
}

const saysChange = ({ key }: Token) => changesOfOffice.has(key)

/** Who speaks holds the office, whatever is told: of what is said only the words about the speaker are looked at. */
function ownWords(text: string, { person, role }: Role, sentence: Sentence): Span | undefined {
  const [start, end] = [Math.min(person.start, role.start), Math.max(person.end, role.end)]
  const isSpeaker =
    /^,? (?:said|says|told|added|adds)\b/.test(text.slice(end, end + NEAR)) ||
    /\b(?:said|says|added|adds),? (?:an? |the )?$/.test(text.slice(Math.max(0, start - NEAR), start))
  return isSpeaker
    ? { start: Math.max(sentence.start, start - NEAR), end: Math.min(sentence.end, end + NEAR) }
    : undefined
}

/** Months since the year 0 of the last month that a date can mean. */
function monthOf(edtf: string): number {
  const [year = '', month = ''] = (edtf.split('/').at(-1) ?? '').split('-')
  if (!/^\d{4}$/.test(year)) return Number.POSITIVE_INFINITY
  return Number(year) * 12 + (/^\d\d$/.test(month) ? Number(month) : 12)
}
