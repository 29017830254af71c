import { digestArticle } from '../../base/digest.ts'
import type { Article } from '../../facts/article.ts'
import type { Bank } from '../bank.ts'
import { asIndex, type BankIndex } from '../bank-index.ts'
import type { Finding } from '../finding.ts'
import type { Complaint, Detector } from './detector.ts'
import { detectors } from './detectors.ts'
import { type Item, itemOf } from './item.ts'
import { indexSlots } from './rivals.ts'
import { worldOf } from './world.ts'

/**
 * The flaws of a bank, or of several as one: of each question in turn, then of all together.
 *
 * Typed data decide (the types, values and actors of options, the facts and actors of the bank), texts are read only
 * where there are none. Detectors that read English words are left out where the bank is in another language. docs/lint.md
 * lists the flaws, what is looked for, and how to mend each. Takes time in proportion to the bank. Of several banks a
 * wrong option that is right by a fact of another one is found too, and blind guessing is judged over all.
 *
 * @param article Its text lets lint see whether keys and stems are grounded in the evidence; without it only quotes that
 * the bank holds are read. An article that is of none of the banks, by its digest, is itself a finding, and is not read.
 *
 * @example
 * ```ts
 * const [question] = koreanArmistice.questions
 * const twice = question && { ...question, stem: `${question.stem}  ` }
 * lintBank({ ...koreanArmistice, questions: twice ? [twice] : [] }).map(({ flaw }) => flaw) // => ['F37']
 * ```
 */
export function lintBank(bank: Bank | BankIndex, article?: Article): Finding[] {
  const { banks } = asIndex(bank)
  const digest = article && digestArticle(article.text)
  const fits = banks.some((one) => one.article.digest === digest)
  const fillers = indexSlots(banks.flatMap(({ facts }) => facts))
  const all = banks.map((one) => {
    const world = worldOf(one, one.article.digest === digest ? article?.text : undefined, fillers)
    const isEnglish = /^en\b/i.test(one.language)
    const used = detectors.filter(({ english }) => !english || isEnglish)
    return { items: one.questions.map((question) => itemOf(question, world)), used }
  })
  const items = all.flatMap((one) => one.items)
  const forAll = detectors.filter((detector) => all.every(({ used }) => used.includes(detector)))
  return [
    ...(article && !fits ? [wrongDigest] : []),
    ...all.flatMap((one) =>
      one.items.flatMap((item) => one.used.flatMap((detector) => judge(detector, item))),
    ),
    ...forAll.flatMap((detector) => judgeAll(detector, items)),
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

function judgeAll(detector: Detector, items: readonly Item[]): readonly Finding[] {
  return detector.over === 'bank'
    ? detector.find(items).map((complaint) => findingOf(detector, complaint))
    : []
}

function findingOf({ id, severity }: Detector, complaint: Complaint): Finding {
  return { flaw: id, severity: complaint.severity ?? severity, message: complaint.message }
}
