import { shuffle } from '../../base/random.ts'
import { fold, tokens } from '../../base/text.ts'
import type { RoleFact } from '../../facts/fact.ts'
import { dropArticle } from '../../language/en/articles.ts'
import { classNoun } from '../../language/en/class-noun.ts'
import { likeOffices } from '../../language/en/like-offices.ts'
import type { Office } from '../../language/en/office-sorts.ts'
import { sentenceCase } from '../../language/en/phrases.ts'
import { isEmployer, officeOf, whichOffice } from '../../language/en/stems/role.ts'
import type { Answer } from '../answer.ts'
import { namedIn } from '../distractors/sorts.ts'
import { isOfStock, officeByTitle, spanOfRole } from '../distractors/traits.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import type { Poser } from '../poser.ts'
import { actorOf, drawsFor, nameOf, ofKind, provingText, type Scene } from '../scene.ts'
import { occasionOf, toldIn } from './occasion.ts'
import { isSelfTelling, roleDraft, roleWords, sameOffice, sameTime } from './words.ts'

/**
 * Which office did somebody hold: among those of the same body, or else among all.
 *
 * A wrong option is an office that only one can hold and that somebody else held at the time.
 */
export const office: Poser<'role'> = (role, scene) => {
  if (isSelfTelling(scene, role)) return []
  const untold = roleDraft(scene, role, 'office', 'office')
  const others = heldByOthers(scene, role, questionId(scene, untold, 'choice'))
  const unheardOf = unheard(scene, role)
  const occasion = occasionOf(scene, role, {
    people: [actorOf(scene, role.actor)],
    roots: [role.office, ...others.map((other) => other.office), ...unheardOf],
    beside: `${nameOf(scene, role.actor)} ${nameOf(scene, role.body)}`,
  })
  const words = { ...roleWords(scene, role), occasion: occasion?.clause }
  const draft = { ...untold, ...toldIn(occasion) }
  // Without its body an office must not be one that the person held elsewhere.
  const held = new Set(
    ofKind(scene.known, 'role').flatMap((own) => (own.actor === role.actor ? fold(own.office) : [])),
  )
  const bare = others
    .filter(({ body, office }) => body === role.body && !held.has(fold(office)))
    .map((other) => answer(other.office))
  const full = others
    .map((other) => roleWords(scene, other))
    .filter(({ noun }) => isEmployer(noun) === isEmployer(words.noun))
    .map((other) => answer(officeOf(other)))
  const within = makeChoice(scene, draft, whichOffice(words, true), answer(role.office), bare)
  if (within.length > 0) return within
  const like = unheardOf.map(answer)
  const among = makeChoice(scene, draft, whichOffice(words, false), answer(officeOf(words)), full)
  // "Hungarian Foreign Minister" does not say, to the letter, "foreign minister of Hungary".
  if (among.length > 0 && (isNamed(scene, role) || like.length === 0)) return among
  const made = makeChoice(scene, draft, whichOffice(words, true), answer(role.office), [...bare, ...like])
  return made.length > 0 ? made : among
}

/** Whether the evidence calls the body by its name. */
function isNamed(scene: Scene, role: RoleFact): boolean {
  const name = dropArticle(tokens(nameOf(scene, role.body)).join(' '))
  return ` ${tokens(provingText(scene, [role])).join(' ')} `.includes(` ${name} `)
}

/** Bodies whose offices are like those of no other. */
const rulers = /\b(?:assembly|board|committee|congress|council|court|government|parliament|senate|union)\b/i

/** Offices that never go with this one, and that the article does not speak of. */
function unheard(scene: Scene, role: RoleFact): readonly string[] {
  if (role.shared) return []
  const told = ` ${tokens(`${scene.article.text ?? ''} ${provingText(scene, [role])}`).join(' ')} `
  const own = ofKind(scene.known, 'role').filter(({ actor }) => actor === role.actor)
  const body = actorOf(scene, role.body)
  if (!body || rulers.test(body.name)) return []
  const sort = isEmployer(classNoun(namedIn(scene, body))) ? 'employer' : body.type
  const free = likeOffices(role.office, sort).filter(
    (office) =>
      !told.includes(` ${tokens(office).join(' ')} `) &&
      !own.some((mine) => sameOffice(mine, { ...role, office, body: mine.body })),
  )
  return shuffle(free, drawsFor(scene, `${scene.bank}/${role.id}/like-offices`))
}

function answer(office: string): Answer {
  return { text: sentenceCase(office), type: 'office' }
}

/** Whether an office known from elsewhere is plausible here, and was another's for sure: its first and last year are unsure. */
function mayBeOffered(scene: Scene, role: RoleFact, other: RoleFact): boolean {
  if (!isOfStock(scene, other)) return true
  const [body, home] = [actorOf(scene, other.body), actorOf(scene, role.body)]
  if (body === undefined || !(body === home || (body.country ?? body.id) === home?.country)) return false
  const [asked, held] = [spanOfRole(role), spanOfRole(other)]
  const isWithin =
    (held.first?.year ?? 0) < (asked.first?.year ?? 0) &&
    (asked.last?.year ?? 0) < (held.last?.year ?? Number.POSITIVE_INFINITY)
  return isWithin && areOfRank(role, other)
}

/** Whether both are offices at the head of a state, and not one and the same under two titles. */
function areOfRank(role: RoleFact, other: RoleFact): boolean {
  const [one, two] = [officeByTitle(role), officeByTitle(other)]
  const isHigh = (office: Office | undefined) =>
    (office?.sort === 'leader' || office?.sort === 'minister') && office.post !== 'deputy'
  return isHigh(one) && isHigh(two) && (one?.post !== two?.post || one?.post === 'minister')
}

/** Offices of other people, those for the same body first, then of the same country. */
export function heldByOthers(scene: Scene, role: RoleFact, id: string): RoleFact[] {
  const roles = ofKind(scene.known, 'role')
  // Nobody asks for the defence minister whose evidence names another.
  const proof = ` ${tokens(provingText(scene, [role])).join(' ')} `
  const own = roles.filter(({ actor }) => actor === role.actor)
  const country = (of: RoleFact) => actorOf(scene, of.actor)?.country
  const others = roles.filter(
    (other) =>
      other.actor !== role.actor &&
      !other.shared &&
      mayBeOffered(scene, role, other) &&
      sameTime(other, role) &&
      !own.some((mine) => sameOffice(mine, other)) &&
      !proof.includes(` ${tokens(other.office).join(' ')} `),
  )
  const tier = (other: RoleFact) => (other.body === role.body ? 0 : country(other) === country(role) ? 1 : 2)
  return shuffle(others, drawsFor(scene, `${id}/offices`)).toSorted((a, b) => tier(a) - tier(b))
}
