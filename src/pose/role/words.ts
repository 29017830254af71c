import { tokens } from '../../base/text.ts'
import { edtf } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { RoleFact } from '../../facts/fact.ts'
import { classNoun } from '../../language/en/class-noun.ts'
import { framed } from '../../language/en/stems/frame.ts'
import { holding, isEmployer, type RoleWords } from '../../language/en/stems/role.ts'
import type { Sought } from '../difficulty.ts'
import { namedIn } from '../distractors/sorts.ts'
import { isOfStock, officeByTitle, spanOfRole, traitsOf } from '../distractors/traits.ts'
import type { Draft } from '../draft.ts'
import { spansMeet } from '../event/words.ts'
import { explainFact } from '../explain.ts'
import { actorOf, nameOf, ofKind, type Scene, sourceOf } from '../scene.ts'

/** An office as sentences need it. */
export function roleWords(scene: Scene, role: RoleFact): RoleWords {
  return {
    actor: nameOf(scene, role.actor),
    office: role.office,
    preposition: role.preposition ?? 'of',
    body: nameOf(scene, role.body),
    noun: nounFor(scene, role),
    shared: role.shared ?? false,
    source: sourceOf(scene, role),
    when: edtf(role.asOf),
  }
}

const regions = /\b(?:county|district|island|islands|province|region|state)\b/i

/** Mayors have towns; of a place nothing else says what it is. */
function nounFor(scene: Scene, { office, body: id }: RoleFact): string {
  const body = actorOf(scene, id)
  if (body?.type === 'place' && /\bmayor(?:ess)?$/i.test(office) && !regions.test(body.name))
    return 'town or city'
  return body ? classNoun(namedIn(scene, body)) : 'organisation'
}

/** What questions on an office have in common. */
export function roleDraft(scene: Scene, role: RoleFact, asks: string, sought: Sought): Draft {
  const { source: _, when, ...words } = roleWords(scene, role)
  const explanation = explainFact(scene, { clause: framed({ when }, holding(words)), date: role.asOf }, role)
  return { about: role.id, facts: [role], asks, topic: 'actor', sought, explanation }
}

/** Whether two facts can speak of the same office: one title may be a fuller form of the other. */
export function sameOffice(a: RoleFact, b: RoleFact): boolean {
  if (a.body !== b.body) return false
  const [one, other] = [new Set(tokens(a.office)), new Set(tokens(b.office))]
  const within = (x: Set<string>, y: Set<string>) => [...x].every((word) => y.has(word))
  return within(one, other) || within(other, one)
}

/** Whether two facts can speak of the same time. */
export function sameTime(a: RoleFact, b: RoleFact): boolean {
  return spansMeet(spanOfRole(a), spanOfRole(b))
}

/**
 * Everybody of whom some fact, even a doubtful one, says that they held the office at some time. Of the well known it is
 * known when: those of other years hold a place.
 */
export function holdersOf(scene: Scene, role: RoleFact) {
  return ofKind(scene.known, 'role').flatMap((other) =>
    sameOffice(other, role) && (!isOfStock(scene, other) || isAround(other, role)) ? other.actor : [],
  )
}

/** Whether two facts are of years that are next to each other, or nearer. */
function isAround(a: RoleFact, b: RoleFact): boolean {
  const [one, other] = [spanOfRole(a), spanOfRole(b)]
  const before = (x: typeof one, y: typeof one) =>
    (x.last?.year ?? Number.POSITIVE_INFINITY) + 1 < (y.first?.year ?? Number.NEGATIVE_INFINITY)
  return !before(one, other) && !before(other, one)
}

/** Whether nobody else is said by any fact, even a doubtful one, to have held it then; else a typed name could be disputed. */
export function heldAlone({ known }: Scene, role: RoleFact): boolean {
  const others = ofKind(known, 'role').filter(({ actor }) => actor !== role.actor)
  return !role.shared && !others.some((other) => sameOffice(other, role) && sameTime(other, role))
}

/**
 * Whether somebody could hold an office that several hold without our knowing: all but those who are known to belong to another country, or to
 * work for somebody else.
 */
export function couldHold(scene: Scene, role: RoleFact) {
  const body = actorOf(scene, role.body)
  const country = body?.type === 'country' ? body.id : body?.country
  return (actor: Actor): boolean =>
    role.shared === true &&
    (country === undefined || actor.country === undefined || actor.country === country) &&
    !(isWork(scene, role) && worksElsewhere(scene, role, actor))
}

/** Offices that one holds beside one's work, or at several places. */
const besides =
  /^(?:(?:board|independent|legal|non-executive|outside|senior|special) )?(?:advis[eo]r|consultant|director|fellow|investor|lawyer|member|owner|partner|shareholder|trustee)$/i

/** Whether one may hold an office at several places. */
export const isBeside = ({ office }: RoleFact): boolean => besides.test(office)

/** Whether an office is work for an employer, of whom one has one at a time. */
export function isWork(scene: Scene, role: RoleFact): boolean {
  const employer = actorOf(scene, role.body)
  return (
    employer?.type === 'organisation' && isEmployer(classNoun(namedIn(scene, employer))) && !isBeside(role)
  )
}

function worksElsewhere(scene: Scene, role: RoleFact, { id }: Actor): boolean {
  return ofKind(scene.known, 'role').some(
    (other) =>
      other.actor === id && other.body !== role.body && sameTime(other, role) && isWork(scene, other),
  )
}

/** Whether a famous name says the office and the state: the president of a great power. */
export function isSelfTelling(scene: Scene, role: RoleFact): boolean {
  const [holder, body] = [actorOf(scene, role.actor), actorOf(scene, role.body)]
  return (
    holder !== undefined &&
    body !== undefined &&
    traitsOf(scene, holder) !== undefined &&
    traitsOf(scene, body)?.power === true &&
    officeByTitle(role)?.sort === 'leader'
  )
}
