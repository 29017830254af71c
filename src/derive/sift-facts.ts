import type { Finding } from '../bank/finding.ts'
import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'
import { checkFacts } from './check-facts.ts'
import { dropContradictions } from './contradictions.ts'
import { dateOrDrop } from './dated.ts'
import { dropDuplicates } from './duplicates.ts'
import { type Rejected, type Sifted, sift } from './rejected.ts'
import { weighFacts } from './weigh.ts'

/** The facts that may be posed, whoever they come from: each said once, proven, undisputed, and true beyond its day. */
export function siftFacts(facts: readonly Fact[], article: Article, actors: readonly Actor[]): Sifted {
  const steps: readonly ((facts: readonly Fact[]) => Sifted)[] = [
    dropDuplicates,
    (some) => dropUnproven(some, article, actors),
    dropContradictions,
    (some) => dateOrDrop(some, article.text),
    (some) => keepHeaviest(some, article, actors),
    dropOrphans,
  ]
  const rejected: Rejected[] = []
  let kept = facts
  for (const step of steps) {
    const sifted = step(kept)
    kept = sifted.kept
    rejected.push(...sifted.rejected)
  }
  return { kept, rejected }
}

function dropUnproven(facts: readonly Fact[], article: Article, actors: readonly Actor[]): Sifted {
  const findings = new Map<string | undefined, Finding>()
  for (const finding of checkFacts(facts, article, { actors }))
    if (!findings.has(finding.question)) findings.set(finding.question, finding)
  return sift(facts, (fact) => {
    const finding = findings.get(fact.id)
    return finding ? { stage: 'check', flaw: finding.flaw, message: finding.message } : fact
  })
}

/** Of more facts than this those that weigh most are posed: a text that says so much is no news story. */
const MOST_FACTS = 200

function keepHeaviest(facts: readonly Fact[], article: Article, actors: readonly Actor[]): Sifted {
  if (facts.length <= MOST_FACTS) return { kept: facts, rejected: [] }
  const weights = weighFacts(facts, article, actors)
  const heaviest = facts.toSorted((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))
  const ids = new Set(heaviest.slice(0, MOST_FACTS).map(({ id }) => id))
  const message = `${MOST_FACTS} others weigh more. Derive from parts of the text.`
  return sift(facts, (fact) =>
    ids.has(fact.id) ? fact : { stage: 'limit', flaw: 'limit/facts', message: `Fact ${fact.id}: ${message}` },
  )
}

/** The name of an event goes with it. */
function dropOrphans(facts: readonly Fact[]): Sifted {
  const ids = new Set(facts.map(({ id }) => id))
  return sift(facts, (fact) =>
    fact.kind === 'name' && fact.event !== undefined && !ids.has(fact.event)
      ? {
          stage: 'orphan',
          flaw: 'orphan/event',
          message: `Fact ${fact.id} names the event ${fact.event}, which was thrown out. Mend that first.`,
        }
      : fact,
  )
}
