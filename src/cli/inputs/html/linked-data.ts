import { fieldOf } from '../../../base/field-of.ts'
import { readJson } from '../../../base/json.ts'
import { isRecord } from '../../../kinds/refusals.ts'
import type { Draft } from '../draft.ts'
import { entitiesRead } from './entities.ts'

/** What the linked data of a page (schema.org in JSON-LD) says of its article. */
export function draftOfLinkedData(scripts: readonly string[]): Partial<Draft> {
  for (const script of scripts) {
    const reading = readJson(script.trim())
    const article = reading.ok ? articleIn(reading.value) : undefined
    if (article) return described(article)
  }
  // Line ends in strings and commas too many are common, and break no date.
  return { published: scripts.map(looseDate).find((date) => date !== undefined) }
}

type Node = Readonly<Record<string, unknown>>

const MOST_NODES = 2000

/** The first node that is of a type of article, from the outside in. */
function articleIn(value: unknown): Node | undefined {
  const waiting: unknown[] = [value]
  for (let i = 0; i < Math.min(waiting.length, MOST_NODES); i += 1) {
    const node = waiting[i]
    if (Array.isArray(node)) waiting.push(...node.slice(0, MOST_NODES))
    if (!isRecord(node)) continue
    if (isArticle(fieldOf(node, '@type'))) return node
    waiting.push(fieldOf(node, '@graph'), fieldOf(node, 'mainEntity'), fieldOf(node, 'mainEntityOfPage'))
  }
  return undefined
}

function isArticle(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type]
  return types.some((one) => typeof one === 'string' && /(?:Article|Posting|Report|Reportage)$/.test(one))
}

function described(article: Node): Partial<Draft> {
  const say = (name: string) => words(fieldOf(article, name))
  return {
    headline: say('headline') ?? say('name'),
    publisher: say('publisher') ?? say('sourceOrganization'),
    published: say('datePublished') ?? say('dateCreated'),
    url: say('url') ?? say('mainEntityOfPage'),
    language: say('inLanguage'),
  }
}

function words(value: unknown): string | undefined {
  const [one] = Array.isArray(value) ? value : [value]
  if (typeof one === 'string') return one.trim() === '' ? undefined : decoded(one)
  if (!isRecord(one)) return undefined
  const name = one['name'] ?? one['@id']
  return typeof name === 'string' ? decoded(name) : undefined
}

/** Linked data should hold no entities, but often does. */
function decoded(text: string): string {
  return entitiesRead(text).replaceAll('&amp;', '&')
}

function looseDate(script: string): string | undefined {
  return /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/.exec(script)?.[1]
}
