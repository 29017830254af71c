import { oncePer } from '../../../base/once-per.ts'
import type { Evidence } from '../../../kinds/common.ts'
import type { ActorMention } from '../../cast/link.ts'
import type { Cast } from '../../cast/read-cast.ts'
import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf, type Material } from '../../facts/material.ts'
import { holderOf, spansIn } from '../../facts/spans.ts'
import type { ReadText, Sentence, Span } from '../../text/types.ts'
import { roleKindOf } from '../roles/nouns.ts'
import type { Role } from '../roles/role.ts'
import { wordsBetween } from '../roles/words.ts'
import { bodyOf } from './roles/body.ts'
import { withCompany } from './roles/body-called.ts'
import { isStateTitle, type StateMeant, statesMeant } from './roles/body-of-state.ts'
import type { Body } from './roles/body-type.ts'
import { heldOn, untilDate } from './roles/dated.ts'
import { askableOffices } from './roles/office.ts'
import { isShared, prepositionOf } from './roles/sharing.ts'
import { hasEnded, isNow } from './roles/still.ts'
import { whatIsLeft } from './roles/whole.ts'

/** A full name beside an office is one, if the tagger is about half sure; a surname must be surely somebody's. */
const FULL = 0.45
/** Of whom it is only half sure may hold an office of state that somebody of that surname is known to have held. */
const HALF = 0.5
const SHORT = 0.8
const CERTAINTY = 0.95
/** Of which state "the Prime Minister" is one may guess. */
const GUESSED = 0.7

/** Offices that persons hold, as of the month of publication or of the date that a sentence tells all of. */
export const roles: FactFinder = (material) => {
  const found = material.cast.roles.flatMap((role) =>
    roleFacts(material, withCompany(material, untilDate(material, role))),
  )
  const said = new Set(found.flatMap((one) => (isSaid(one) ? held(one) : [])))
  return found.filter((one) => isSaid(one) || !said.has(held(one)))
}

type RoleDraft = Extract<Draft, { kind: 'role' }>

const isSaid = ({ certainty }: RoleDraft) => certainty === CERTAINTY

const held = ({ actor, office }: RoleDraft) => `${actor} ${office}`

function roleFacts(material: Material, role: Role): RoleDraft[] {
  const holder = holderOf(material.cast.mentions, role.person)
  if (!holder || (role.former && !role.past) || role.form === 'as') return []
  return bodiesMeant(material, role, holder)
    .filter(({ body }) => body.actor !== holder.actor)
    .flatMap((meant) => heldFor(material, role, holder.actor, meant))
}

/** Whom an office is held for, and the sentence that names it where it is a guess. */
type Meant = Partial<StateMeant> & { readonly body: Body; readonly isGuess: boolean }

function heldFor(material: Material, role: Role, holder: string, meant: Meant): RoleDraft[] {
  const { article, shape } = material
  const { body } = meant
  const span = {
    start: Math.min(role.role.start, role.person.start, body.start),
    end: Math.max(role.role.end, role.person.end, body.end),
  }
  // What a headline, a caption or a link says stands in the story too, or is not part of it.
  const sentence = holderOf(shape.sentences, span)
  if (!sentence || shape.blocks[sentence.block]?.role !== 'body') return []
  const asOf = heldOn(material, role, sentence) ?? heldNow(material, role, sentence, holder)
  if (asOf === undefined) return []
  const left = isQuoted(shape, role) ? undefined : whatIsLeft(article.text, role, body)
  if (!left) return []
  const isOneOfSeveral = /(?:^|\s)an?\s+$/i.test(article.text.slice(0, role.role.start).slice(-4))
  return askableOffices(role, left, body).map((office) => ({
    kind: 'role' as const,
    actor: holder,
    office,
    body: body.actor,
    ...prepositionOf(article.text, role, office, body),
    asOf,
    ...((isOneOfSeveral || isShared(office, body)) && { shared: true as const }),
    evidence: meant.named ? evidenceOf(sentence, meant.named) : evidenceFor(material, sentence, body.actor),
    certainty: meant.isGuess ? GUESSED : CERTAINTY,
  }))
}

function heldNow(material: Material, role: Role, sentence: Sentence, holder: string): string | undefined {
  return !role.former && !hasEnded(material, holder, role.office) && isNow(material, role, sentence)
    ? material.article.published.slice(0, 7)
    : undefined
}

/** Whom an office is held for: as the words say, or by a guess where they leave the state or the first name of the holder unsaid. */
function bodiesMeant(material: Material, role: Role, holder: ActorMention): Meant[] {
  const body = bodyOf(material, role)
  const isSure = isKnown(holder, role) && isFullName(material, holder.actor)
  if (body && isSure) return [{ body, isGuess: false }]
  if (!isStateTitle(role) || (!isSure && holder.confidence < HALF)) return []
  const guessed: Partial<StateMeant>[] = body ? [{ body }] : statesMeant(material, role)
  return guessed.flatMap(({ body: state, named }) =>
    state?.type === 'country' ? { body: state, ...(named && { named }), isGuess: true } : [],
  )
}

/** "King Orlo" need not be the Jane Orlo whom the article names in full. */
function isKnown({ confidence, text }: ActorMention, { form }: Role): boolean {
  return / /.test(text) ? confidence >= FULL : confidence >= SHORT && (form === 'after' || form === 'copula')
}

/** A surname alone may be anybody's, and a rank is no part of a name. */
function isFullName({ actors }: Material, actor: string): boolean {
  const name = actors.get(actor)?.name ?? ''
  const words = wordsBetween(name, 0, name.length)
  const [first] = words
  return words.length > 1 && first !== undefined && !roleKindOf(first) && !/["“”&]|\bamp\b/.test(name)
}

const isQuoted = ({ quotations }: ReadText, { role }: Role) => spansIn(quotations, role).length > 0

/** The sentence, and the one that writes the body's name in full, if that is another. */
function evidenceFor(
  { actors, cast, shape }: Material,
  sentence: Span,
  body: string,
): readonly [Evidence, ...Evidence[]] {
  const actor = actors.get(body)
  const [own] = evidenceOf(sentence)
  if (actor?.type !== 'organisation') return [own]
  if (spansIn(cast.mentions, sentence).some((mention) => mention.actor === body)) return [own]
  const full = fullMentions(cast).get(body)
  const other = full && holderOf(shape.sentences, full)
  return other ? [own, ...evidenceOf(other)] : [own]
}

/** The first mention of each actor by the name in full. */
const fullMentions = /* @__PURE__ */ oncePer(
  ({ actors, mentions }: Cast): ReadonlyMap<string, ActorMention> => {
    const names = new Map(actors.map(({ id, name }) => [id, name.replace(/^the /, '')]))
    const found = new Map<string, ActorMention>()
    for (const mention of mentions)
      if (!found.has(mention.actor) && mention.text.includes(names.get(mention.actor) ?? ''))
        found.set(mention.actor, mention)
    return found
  },
)
