import type { Issue, IssueCode } from '../base/errors.ts'
import { actorsOf } from '../facts/references.ts'
import { optionSetsOf } from '../kinds/analysis.ts'
import type { Bank } from './bank.ts'

/** What a shape can't say: ids are distinct, belong to the bank and resolve. */
export function checkReferences({
  id,
  actors,
  facts,
  questions,
}: Pick<Bank, 'id' | 'actors' | 'facts' | 'questions'>): Issue[] {
  const actorIds = new Set(actors.map((actor) => actor.id))
  const factIds = new Set(facts.map((fact) => fact.id))

  return [
    ...duplicates('actors', actors),
    ...duplicates('facts', facts),
    ...duplicates('questions', questions),
    ...actors.flatMap(({ country }, i) =>
      country === undefined
        ? []
        : dangling('bank/dangling-actor', actorIds, country, ['actors', i, 'country']),
    ),
    ...facts.flatMap((fact, i) => [
      ...actorsOf(fact).flatMap((actor) => dangling('bank/dangling-actor', actorIds, actor, ['facts', i])),
      ...(fact.kind === 'name' && fact.event !== undefined
        ? dangling('bank/dangling-fact', factIds, fact.event, ['facts', i, 'event'])
        : []),
    ]),
    ...questions.flatMap((question, i) => [
      ...(question.id.startsWith(`${id}/`) ? [] : [foreign(question.id, id, i)]),
      ...question.facts.flatMap((fact, j) =>
        dangling('bank/dangling-fact', factIds, fact, ['questions', i, 'facts', j]),
      ),
      ...optionSetsOf(question)
        .flatMap(({ options }) => options)
        .flatMap(({ actor }) =>
          actor === undefined
            ? []
            : dangling('bank/dangling-actor', actorIds, actor, ['questions', i, 'options']),
        ),
    ]),
  ]
}

function duplicates(list: string, items: readonly { readonly id: string }[]): Issue[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      {
        code: 'bank/duplicate-id' as const,
        path: [list, i, 'id'],
        message: `"${id}" is the id of two ${list}`,
        mend: 'Give each its own id.',
        value: id,
      },
    ]
  })
}

function dangling(code: IssueCode, known: ReadonlySet<string>, id: string, path: Issue['path']): Issue[] {
  if (known.has(id)) return []
  const what = code === 'bank/dangling-fact' ? 'fact' : 'actor'
  return [
    {
      code,
      path,
      message: `there is no ${what} "${id}"`,
      mend: `Add it to ${what}s, or name one that is there.`,
      value: id,
    },
  ]
}

function foreign(question: string, bank: string, i: number): Issue {
  return {
    code: 'bank/foreign-id',
    path: ['questions', i, 'id'],
    message: `"${question}" does not begin with "${bank}/"`,
    mend: `Begin it with "${bank}/", so that ids stay distinct across banks.`,
    value: question,
  }
}
