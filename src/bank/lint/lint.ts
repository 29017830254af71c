import { digestArticle } from '../../base/digest.ts'
import type { Article } from '../../facts/article.ts'
import type { Bank } from '../bank.ts'
import type { Finding } from '../finding.ts'
import type { Complaint, Detector } from './detector.ts'
import { detectors } from './detectors.ts'
import { type Item, itemOf } from './item.ts'
import { type World, worldOf } from './world.ts'

/**
 * The flaws of a bank: of each question in turn, then of the bank as a whole.
 *
 * Typed data decide (the types, values and actors of options, the facts and actors of the bank), texts are read only
 * where there are none. Detectors that read English words are left out where the bank is in another language. docs/lint.md
 * lists the flaws, what is looked for, and how to mend each. Takes time in proportion to the bank.
 *
 * @param article Its text lets lint see whether keys and stems are grounded in the evidence; without it only quotes that
 * the bank holds are read. An article with another digest than the bank's is itself a finding, and is not read.
 *
 * @example
 * ```ts
 * const [question] = koreanArmistice.questions
 * const twice = question && { ...question, stem: `${question.stem}  ` }
 * lintBank({ ...koreanArmistice, questions: twice ? [twice] : [] }).map(({ flaw }) => flaw) // => ['F37']
 * ```
 */
export function lintBank(bank: Bank, article?: Article): Finding[] {
  const fits = article !== undefined && digestArticle(article.text) === bank.article.digest
  const world = worldOf(bank, fits ? article.text : undefined)
  const items = bank.questions.map((question) => itemOf(question, world))
  const used = detectors.filter(({ english }) => !english || /^en\b/i.test(bank.language))
  return [
    ...(article && !fits ? [wrongDigest] : []),
    ...items.flatMap((item) => used.flatMap((detector) => judge(detector, item))),
    ...used.flatMap((detector) => judgeAll(detector, items, world)),
  ]
}

const wrongDigest: Finding = {
  flaw: 'F34',
  severity: 'H',
  message:
    'The article is not the one that the offsets of the bank were counted in: its digest differs. Find that text, or build the bank from this one anew.',
}

function judge(detector: Detector, item: Item): readonly Finding[] {
  const { id, kind } = item.question
  return detector.over === 'question' && detector.kinds[kind]
    ? detector.find(item).map((complaint) => ({ ...findingOf(detector, complaint), question: id }))
    : []
}

function judgeAll(detector: Detector, items: readonly Item[], world: World): readonly Finding[] {
  return detector.over === 'bank'
    ? detector.find(items, world).map((complaint) => findingOf(detector, complaint))
    : []
}

function findingOf({ id, severity }: Detector, complaint: Complaint): Finding {
  return { flaw: id, severity: complaint.severity ?? severity, message: complaint.message }
}
