import { oncePer } from '../../../../../base/once-per.ts'
import { withoutLegalForm } from '../../../../../language/en/legal-forms.ts'
import type { ActorMention } from '../../../../cast/link.ts'
import type { Material, Told } from '../../../../facts/material.ts'
import { isCapital, type Token } from '../../../../text/tokens.ts'
import type { Span } from '../../../../text/types.ts'
import { isSure } from '../../clause/sure.ts'
import { shownName } from '../../shown-names.ts'
import { nameOf } from '../name.ts'

/** A company, and the sentence that names it in full. */
export interface Company {
  /** Id of the actor. */
  readonly actor: string
  /** As questions name it. */
  readonly name: string
  readonly named: Span
}

/** A company that is called by its name at a token. */
export interface Called {
  readonly company: Company
  /** Index behind the name, its full stop and its 's. */
  readonly next: number
  /** It has what stands behind: "Acme's". */
  readonly isOwner?: true
  readonly isNamed: true
}

/** The company whose name begins at a token, behind "the". */
export function calledAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  at: number,
): Called | undefined {
  const from = tokens[at]?.key === 'the' ? at + 1 : at
  const mention = told.mentions.find(
    ({ start, type }) => type === 'organisation' && start === tokens[from]?.start,
  )
  const company = mention && companyOf(material, told, mention)
  if (!mention || !company) return shortAt(material, tokens, at)
  const owned = /^['’]s?/.exec(material.article.text.slice(mention.end, mention.end + 2))?.[0].length ?? 0
  const behind = tokens.findIndex(({ start }) => start >= mention.end + owned)
  if (behind < 0) return undefined
  if (owned > 0) return { company, next: behind, isNamed: true, isOwner: true }
  return { company, next: tokens[behind]?.text === '.' ? behind + 1 : behind, isNamed: true }
}

/** A company by the first words of its name: the tagger takes "Roe" of "Roe Corp." for a person. */
function shortAt(material: Material, tokens: readonly Token[], at: number): Called | undefined {
  const first = bare(tokens[at]?.text ?? '')
  const [company, ...others] = companiesOf(material).get(first) ?? []
  if (!company || others.length > 0) return undefined
  const short = partsOf(withoutLegalForm(company.name))
  const words = tokens.slice(at, at + short.length)
  const other = words.findIndex(({ text }, i) => bare(text) !== short[i])
  const next = at + (other < 0 ? words.length : other)
  const written = tokens
    .slice(at, next)
    .map(({ text }) => bare(text))
    .join(' ')
  if (!tokens[next] || isCapital(tokens[next]) || isShared(material, company.actor, written)) return undefined
  const isOwner = /['’]s?$/.test(tokens[next - 1]?.text ?? '')
  return { company, next, isNamed: true, ...(isOwner && { isOwner }) }
}

const bare = (word: string) => word.replace(/['’]s?$/, '')
const partsOf = (name: string) => name.replace(/^the /i, '').split(/\s+/)

/** The companies that the text names with their legal form, by the first word of their names. */
const companiesOf = /* @__PURE__ */ oncePer((material: Material): ReadonlyMap<string, readonly Company[]> => {
  const companies = new Map<string, Company>()
  for (const told of material.told)
    for (const mention of told.mentions) {
      const isNew = LEGAL.test(mention.text) && !companies.has(mention.actor)
      const company = isNew ? companyOf(material, told, mention) : undefined
      if (company) companies.set(mention.actor, company)
    }
  return grouped([...companies.values()], ({ name }) => name)
})

/** More actors than these with one first word are not looked through. */
const MANY = 8

/** Whether words may name another actor than the one whom they are taken for. */
function isShared(material: Material, id: string, written: string): boolean {
  const name = material.actors.get(id)?.name ?? ''
  const alike = namesakesOf(material).get(partsOf(written)[0] ?? '') ?? []
  const isOther = (other: string) => other !== name && other.replace(/^the /i, '').startsWith(`${written} `)
  return alike.length > MANY || alike.some(isOther)
}

/** The names of actors, by their first word. */
const namesakesOf = /* @__PURE__ */ oncePer(
  ({ actors }: Material): ReadonlyMap<string, readonly string[]> =>
    grouped(
      Array.from(actors.values(), ({ name }) => name),
      (name) => name,
    ),
)

function grouped<T>(all: readonly T[], nameOfOne: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const [first = ''] = partsOf(nameOfOne(one))
    const group = groups.get(first)
    if (group) group.push(one)
    else groups.set(first, [one])
  }
  return groups
}

/** The sentences that name actors in full. */
const fullyNamed = /* @__PURE__ */ oncePer(({ told, actors }: Material): ReadonlyMap<string, Told> => {
  const sentences = new Map<string, Told>()
  for (const one of told)
    for (const { actor, text } of one.mentions)
      if (!sentences.has(actor) && text.replace(/\s+/g, ' ') === actors.get(actor)?.name)
        sentences.set(actor, one)
  return sentences
})

const LEGAL = /\b(?:Inc|Corp|Co|Cos|Ltd|PLC)\b\.?$/
/** What has the legal form of a company in its name is one, though the tagger is not sure. */
const FAIR = 0.4

/** A company by its full name, where nobody else of the article has the same first word. */
function companyOf(material: Material, told: Span, mention: ActorMention): Company | undefined {
  const actor = material.actors.get(mention.actor)
  const isFull = LEGAL.test(mention.text) && mention.confidence >= FAIR
  if (actor?.type !== 'organisation' || !(isFull || isSure(material, mention) || nameOf(material, mention)))
    return undefined
  const written = mention.text.replace(/\s+/g, ' ')
  // Which of several "Orlo" is, is not always read right.
  if (isShared(material, actor.id, written)) return undefined
  const whole = fullyNamed(material).get(actor.id)
  const { start, end } = written === actor.name ? told : (whole ?? told)
  return { actor: actor.id, name: whole ? shownName(material, actor) : written, named: { start, end } }
}
