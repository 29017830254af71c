import { type Issue, NewsquizError } from '../base/errors.ts'
import { fieldOf } from '../base/field-of.ts'
import type { ArticleReference, IsoDate } from '../facts/article.ts'
import type { FactId, QuestionId } from '../kinds/common.ts'
import { isRecord } from '../kinds/refusals.ts'
import type { Bank, CorrectionRecord } from './bank.ts'
import { parseBank } from './parse.ts'

/** Changes to fields as JSON Merge Patch has them: a field that is null is removed, others are set, objects deeply. */
export type Patch = Readonly<Record<string, unknown>>

/** What a newspaper, or an editor, corrects, and why. */
export interface Correction {
  /** Why, in a sentence for whoever's points change. */
  readonly reason: string
  /** Day of the correction. */
  readonly published: IsoDate
  /** Changes by question; `null` withdraws it. The id and the kind stay as they are. */
  readonly questions?: Readonly<Record<QuestionId, Patch | null>>
  /** Changes by fact; `null` removes it, once no question rests on it. */
  readonly facts?: Readonly<Record<FactId, Patch | null>>
  /** Changes to what is known of the article: its digest, if the text was corrected. */
  readonly article?: Partial<ArticleReference>
}

/**
 * A new version of a bank, with corrections made and their reasons kept in its `corrections`.
 *
 * The bank that is handed over stays as it is, and a quiz that was drawn from it can still be scored against it; what
 * changes for a sheet that was scored, `rescore` says. Facts and questions are corrected apart: after a fact, correct
 * the questions that rest on it.
 *
 * @param version Of the new bank; the next patch version where it is missing.
 * @throws {@link NewsquizError} `correction/shape` where a correction has no reason, or would change an id or a kind;
 * `correction/dangling` where it names what the bank does not have; `bank/…` where the result is no bank.
 *
 * Source of the patches: RFC 7396, JSON Merge Patch.
 *
 * @example
 * ```ts
 * const [{ id }] = koreanArmistice.questions
 * const correction = { reason: 'The unit was wrong.', published: '2023-08-01', questions: { [id]: { explanation: 'So it was.' } } }
 * const amended = amendBank(koreanArmistice, [correction])
 * amended.questions[0].explanation // => 'So it was.'
 * amended.corrections[0].questions // => [id]
 * amended.version === koreanArmistice.version // => false
 * ```
 */
export function amendBank(bank: Bank, corrections: readonly Correction[], version = nextPatch(bank)): Bank {
  const issues = corrections.flatMap((correction, i) => faultsOf(bank, correction, [i]))
  const [first, ...rest] = issues
  if (first) throw new NewsquizError([first, ...rest])
  let { article, facts, questions } = bank
  for (const correction of corrections) {
    article = merge(article, correction.article ?? {})
    facts = patchAll(facts, correction.facts ?? {})
    questions = patchAll(questions, correction.questions ?? {})
  }
  return parseBank({
    ...bank,
    article,
    facts,
    questions,
    version,
    corrections: [...(bank.corrections ?? []), ...corrections.map((one) => recordOf(one, version))],
  })
}

function recordOf(
  { reason, published, questions = {}, facts = {} }: Correction,
  version: string,
): CorrectionRecord {
  const ids = Object.keys(questions)
  const isWithdrawn = (id: QuestionId) => questions[id] === null
  return {
    version,
    published,
    reason,
    questions: ids.filter((id) => !isWithdrawn(id)),
    withdrawn: ids.filter(isWithdrawn),
    facts: Object.keys(facts),
  }
}

/** The next patch version; a pre-release becomes its release. */
function nextPatch({ version }: Bank): string {
  const [, core = '0.0', patch = '0', before = ''] = /^(\d{1,9}\.\d{1,9})\.(\d{1,9})(-?)/.exec(version) ?? []
  return before ? `${core}.${patch}` : `${core}.${Number(patch) + 1}`
}

function patchAll<T extends { readonly id: string }>(
  items: readonly T[],
  patches: Readonly<Record<string, Patch | null>>,
): readonly T[] {
  return items.flatMap((item) => {
    const patch = fieldOf(patches, item.id)
    return patch === null ? [] : [patch ? merge(item, patch) : item]
  })
}

function merge<T extends object>(target: T, patch: Patch): T {
  const fields = Object.entries(target).filter(([name]) => fieldOf(patch, name) !== null)
  const changes = Object.entries(patch)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const old = fieldOf(target as Patch, name)
      return [name, isRecord(value) ? merge(isRecord(old) ? old : {}, value) : value]
    })
  // What the patch made of it, the schema judges.
  return Object.fromEntries([...fields, ...changes]) as T
}

function faultsOf(bank: Bank, correction: Correction, path: Issue['path']): Issue[] {
  const { reason, questions = {}, facts = {} } = correction
  const shape = (field: string, message: string, mend: string): Issue => ({
    code: 'correction/shape',
    path: [...path, field],
    message,
    mend,
  })
  return [
    ...(typeof reason === 'string' && /\S/.test(reason)
      ? []
      : [shape('reason', 'a correction says why', 'Write the reason in a sentence.')]),
    ...Object.entries(questions).flatMap(([id, patch]) =>
      patch && ('id' in patch || 'kind' in patch)
        ? [shape('questions', `"${id}" keeps its id and its kind`, 'Withdraw it, and add another.')]
        : [],
    ),
    ...dangling('questions', Object.keys(questions), bank.questions, path),
    ...dangling('facts', Object.keys(facts), bank.facts, path),
  ]
}

function dangling(
  list: 'questions' | 'facts',
  ids: readonly string[],
  known: readonly { readonly id: string }[],
  path: Issue['path'],
): Issue[] {
  return ids
    .filter((id) => !known.some((one) => one.id === id))
    .map((id) => ({
      code: 'correction/dangling',
      path: [...path, list, id],
      message: `the bank has no "${id}" among its ${list}`,
      mend: 'Check its id, or correct the version that has it.',
    }))
}
