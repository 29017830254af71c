import type { Bank } from '../../../src/bank/bank.ts'
import type { Finding } from '../../../src/bank/finding.ts'
import { type Item, itemOf } from '../../../src/bank/lint/item.ts'
import { lintBank } from '../../../src/bank/lint/lint.ts'
import { worldOf } from '../../../src/bank/lint/world.ts'
import { deriveBank } from '../../../src/derive/derive-bank.ts'
import type { FactReader } from '../../../src/derive/reader.ts'
import type { Rejected } from '../../../src/derive/rejected.ts'
import type { Article } from '../../../src/facts/article.ts'
import { readText } from '../../../src/read/text/read-text.ts'

/** An article with all that was derived from it, and what that took. */
export interface Derivation {
  /** Id of the article within its corpus. */
  readonly id: string
  /** The article. */
  readonly article: Article
  /** What was derived. */
  readonly bank: Bank
  /** What was thrown out. */
  readonly rejected: readonly Rejected[]
  /** What lint says of the bank. */
  readonly findings: readonly Finding[]
  /** The questions as lint reads them. */
  readonly items: readonly Item[]
  /** Words of the article. */
  readonly words: number
  /** Sentences of the article. */
  readonly sentences: number
  /** Milliseconds of CPU. */
  readonly cpu: {
    /** Until the facts were read. */
    readonly read: number
    /** For all the rest: facts sifted, questions posed, linted and ranked. */
    readonly pose: number
  }
  /** Deriving again gave the same bytes. */
  readonly repeats: boolean
}

/** Derives the bank of an article twice, the first time by the clock. */
export async function deriveTimed(id: string, article: Article, read: FactReader): Promise<Derivation> {
  let reading = 0
  const timedRead: FactReader = async (given) => {
    const before = process.cpuUsage()
    const facts = await read(given)
    reading = since(before)
    return facts
  }
  const before = process.cpuUsage()
  const { bank, rejected } = await deriveBank(article, { reader: timedRead, redistributable: true })
  const all = since(before)
  const again = await deriveBank(article, { reader: read, redistributable: true })
  const world = worldOf(bank, article.text)
  return {
    id,
    article,
    bank,
    rejected,
    findings: lintBank(bank, article),
    items: bank.questions.map((question) => itemOf(question, world)),
    words: article.text.split(/\s+/).filter(Boolean).length,
    sentences: readText(article.text).sentences.length,
    cpu: { read: reading, pose: all - reading },
    repeats: JSON.stringify(bank) === JSON.stringify(again.bank),
  }
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
