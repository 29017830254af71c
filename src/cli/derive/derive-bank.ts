import { deriveBank } from '../../derive/derive-bank.ts'
import type { Rejected as Thrown } from '../../derive/rejected.ts'
import type { Derive, Rejected } from './deriver.ts'

/** The deriver of the command: `deriveBank`, which reads no facts where it is given some. */
export const derive: Derive = async (article, { facts, actors = [], decisions = [], limit }) => {
  const { bank, rejected, ...derived } = await deriveBank(article, {
    ...(facts && { reader: false, facts }),
    actors,
    decisions,
    ...(limit !== undefined && { limit }),
  })
  return { bank, facts: derived.facts, actors: bank.actors, rejected: rejected.map(briefly) }
}

function briefly({ stage, flaw, message, fact, question }: Thrown): Rejected {
  return { stage, flaw, message, ...(fact && { fact: fact.id }), ...(question && { question: question.id }) }
}
