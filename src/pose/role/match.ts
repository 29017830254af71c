import { edtf } from '../../calendar/edtf.ts'
import type { RoleFact } from '../../facts/fact.ts'
import type { Question } from '../../kinds/index.ts'
import { listed, sentenceCase } from '../../language/en/phrases.ts'
import { framed } from '../../language/en/stems/frame.ts'
import { holding, matchCountries, matchOffices, officeOf } from '../../language/en/stems/role.ts'
import { type Answer, actorAnswer } from '../answer.ts'
import { type Draft, questionId } from '../draft.ts'
import { explain } from '../explain.ts'
import { makeMatch } from '../makers/match.ts'
import type { StoryPoser } from '../poser.ts'
import { actorOf, ofKind, type Scene } from '../scene.ts'
import { occasionOf, toldIn } from './occasion.ts'
import { heldByOthers } from './office.ts'
import { holdersOf, roleWords } from './words.ts'

/** More pairs than these are a chore. */
const MOST = 5

/** Match people with their offices, and with the countries in which they held them. */
export const match: StoryPoser = (scene) => {
  const roles = chosen(scene)
  const [first] = roles
  return first ? [...offices(scene, roles, first), ...countries(scene, roles, first)] : []
}

/** Roles of one time, each of another person, none of which another of those people held as well. */
function chosen(scene: Scene): RoleFact[] {
  const roles = ofKind(scene.facts, 'role').filter(({ attribution }) => attribution === undefined)
  const [first] = roles
  const kept: RoleFact[] = []
  for (const role of roles) {
    const clash = kept.some(
      (other) =>
        other.actor === role.actor ||
        holdersOf(scene, role).includes(other.actor) ||
        holdersOf(scene, other).includes(role.actor),
    )
    if (role.asOf === first?.asOf && !clash && kept.length < MOST) kept.push(role)
  }
  return kept
}

function offices(scene: Scene, roles: readonly RoleFact[], first: RoleFact): Question[] {
  const occasion = occasionOf(scene, first, {
    people: roles.map(({ actor }) => actorOf(scene, actor)),
    roots: roles.map(({ office }) => office),
    beside: '',
  })
  const draft = { ...draftOf(scene, roles, 'office'), ...toldIn(occasion) }
  const pairs = roles.flatMap((role) => pair(scene, role, officeAnswer(scene, role)))
  const people = roles.map(({ actor }) => actor)
  const [extra] = heldByOthers(scene, first, questionId(scene, draft, 'match')).filter(
    (other) => !holdersOf(scene, other).some((holder) => people.includes(holder)),
  )
  return makeMatch(
    scene,
    draft,
    matchOffices(edtf(first.asOf), occasion?.clause),
    pairs,
    extra ? [officeAnswer(scene, extra)] : [],
  )
}

function countries(scene: Scene, roles: readonly RoleFact[], first: RoleFact): Question[] {
  const pairs = roles.flatMap((role) => {
    const body = actorOf(scene, role.body)
    const country = body?.type === 'country' ? body : actorOf(scene, body?.country)
    return country ? pair(scene, role, actorAnswer(country)) : []
  })
  const taken = pairs.map(([, { text }]) => text)
  const extra = scene.cast.filter(({ type }) => type === 'country').map(actorAnswer)
  const free = extra.filter(({ text }) => !taken.includes(text)).slice(0, 1)
  return makeMatch(scene, draftOf(scene, roles, 'country'), matchCountries(edtf(first.asOf)), pairs, free)
}

function pair(scene: Scene, role: RoleFact, option: Answer): [Answer, Answer][] {
  const actor = actorOf(scene, role.actor)
  return actor ? [[actorAnswer(actor), option]] : []
}

function officeAnswer(scene: Scene, role: RoleFact): Answer {
  return { text: sentenceCase(officeOf(roleWords(scene, role))), type: 'office' }
}

function draftOf(scene: Scene, roles: readonly RoleFact[], asks: string): Draft {
  const date = roles[0]?.asOf
  const clause = listed(roles.map((role) => holding(roleWords(scene, role))))
  return {
    about: 'roles',
    facts: roles,
    asks,
    topic: 'actor',
    sought: asks === 'office' ? 'office' : 'country',
    explanation: explain(scene, {
      clause: framed({ when: date === undefined ? undefined : edtf(date) }, clause),
      date,
    }),
  }
}
