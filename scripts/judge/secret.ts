import type { FactKind } from '../../src/facts/fact.ts'
import type { Topic } from '../../src/kinds/common.ts'
import type { KindName } from '../../src/kinds/index.ts'
import { factKindsOf, type Sabotage } from './item.ts'
import type { Numbered } from './sheet.ts'
import { showQuestion } from './shown.ts'

/** What readers must not know of an item, and the score is made by. */
export interface SecretItem {
  /** Number on the sheets. */
  readonly item: number
  /** Number of the batch. */
  readonly batch: string
  /** Id of the question. */
  readonly id: string
  /** Id of the article within its corpus. */
  readonly article: string
  /** Kind of the question. */
  readonly kind: KindName
  /** Its topic. */
  readonly topic: Topic
  /** What of its facts is asked. */
  readonly asks: string
  /** The kinds of the facts that it rests on. */
  readonly facts: readonly FactKind[]
  /** How it was spoilt. */
  readonly sabotage?: Sabotage
  /** Every form of the key that is right. */
  readonly right: readonly string[]
  /** How likely a blind guess is right; 0 for what is typed. */
  readonly chance: number
}

/** What is kept from readers of one batch. */
export function secretsOfBatch(batch: string, items: readonly Numbered[], seed: string): SecretItem[] {
  return items.map(({ number, item }) => {
    const { right, chance } = showQuestion(item.question, seed)
    const { id, kind, topic, asks } = item.question
    return {
      item: number,
      batch,
      id,
      article: item.source.id,
      kind,
      topic,
      asks,
      facts: factKindsOf(item),
      ...(item.sabotage && { sabotage: item.sabotage }),
      right,
      chance,
    }
  })
}
