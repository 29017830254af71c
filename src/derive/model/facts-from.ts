import { parseValue } from '../../base/parse.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Article } from '../../facts/article.ts'
import type { Fact } from '../../facts/fact.ts'
import { plainWords } from '../../language/en/content.ts'
import { datesAndSpans } from '../../read/dates/ranges.ts'
import { readDates } from '../../read/dates/read-dates.ts'
import { readText } from '../../read/text/read-text.ts'
import type { Gathered } from '../gathered.ts'
import type { Rejected, Stage } from '../rejected.ts'
import { askModel } from './ask.ts'
import { looseIn } from './bound.ts'
import { type Cast, castOf } from './cast.ts'
import { factOf, namesIn } from './fact-of.ts'
import type { FactModel, ModelLimits } from './model.ts'
import { promptFor, SYSTEM } from './prompt.ts'
import { answerJsonSchema, answerSchema, proposedFactSchema } from './proposals.schema.ts'
import { withoutNothing } from './proposals.ts'
import { type QuoteFinder, quoteFinder } from './quotes.ts'
import { lackOf } from './said.ts'
import { notTold, sentencesOf, type ToldIn } from './told.ts'

/**
 * The facts that a language model proposes for an article, as far as the article bears them out.
 *
 * A proposal becomes a fact if its quote stands in the article, the quote says every word of it, and the article tells it in its
 * own voice. What fails is in `rejected`: a call that came to nothing, too. The article is all that is sent.
 *
 * @param known Actors who are known; those whom the model proposes are added where the article has their names.
 * @throws The reason of the limits' signal, once it aborts.
 */
export async function factsFromModel(
  article: Article,
  known: readonly Actor[],
  model: FactModel,
  limits?: ModelLimits,
): Promise<Gathered> {
  const request = { system: SYSTEM, prompt: promptFor(article), schema: answerJsonSchema() }
  const asked = await askModel(model, request, limits)
  if (!asked.ok) return nothing(known, { stage: 'model', flaw: asked.flaw, message: asked.message })
  const answer = parseValue(answerSchema, withoutNothing(asked.value), 'bank/shape')
  if (!answer.ok) {
    const [{ message }] = answer.issues
    return nothing(known, {
      stage: 'model',
      flaw: 'model/malformed',
      message: `The answer can't be read: ${message}.`,
    })
  }
  const cut: Rejected[] = asked.cut
    ? [{ stage: 'model', flaw: 'model/truncated', message: 'The answer breaks off. Raise maxOutputTokens.' }]
    : []
  const { facts, actors, rejected } = judgeAll(article, known, answer.value.facts, answer.value.actors ?? [])
  return { facts, actors, rejected: [...cut, ...rejected] }
}

function nothing(actors: readonly Actor[], why: Rejected): Gathered {
  return { facts: [], actors, rejected: [why] }
}

function judgeAll(
  article: Article,
  known: readonly Actor[],
  proposals: readonly unknown[],
  proposedActors: readonly unknown[],
): Gathered {
  const cast = castOf(known, proposedActors, article.text)
  const bench: Bench = {
    article,
    cast,
    finder: quoteFinder(article.text),
    told: {
      text: article.text,
      read: readText(article.text),
      dates: datesAndSpans(article.text, readDates(article.text, article.published)),
      actors: cast.actors,
    },
  }
  const judged = proposals.map((proposal) => judge(proposal, bench))
  return {
    facts: judged.flatMap((one) => ('stage' in one ? [] : one)),
    actors: cast.actors,
    rejected: judged.flatMap((one) => ('stage' in one ? one : [])),
  }
}

/** What proposals are held against. */
interface Bench {
  readonly article: Article
  readonly cast: Cast
  readonly finder: QuoteFinder
  readonly told: ToldIn
}

function judge(proposal: unknown, { article, cast, finder, told }: Bench): Fact | Rejected {
  const refuse = (stage: Stage, flaw: string, why: string, fact?: Fact): Rejected => ({
    stage,
    flaw,
    message: `A proposal is refused: ${why}.`,
    proposal,
    ...(fact && { fact }),
  })
  const parsed = parseValue(proposedFactSchema, withoutNothing(proposal), 'bank/shape')
  if (!parsed.ok) {
    const [{ path, message }] = parsed.issues
    return refuse('proposal', 'proposal/shape', `${path.join('.')}: ${message}`)
  }
  const span = finder.find(parsed.value.quote, namesIn(parsed.value))
  if (!span) return refuse('quote', 'quote/not-found', 'its quote is not in the article')
  if (sentencesOf(span, told.read) > 1)
    return refuse('quote', 'quote/sentences', 'its quote is more than one sentence')
  const made = factOf(parsed.value, span, cast, article)
  if (!made.ok) return refuse('proposal', 'proposal/fact', made.why)
  const text = article.text.slice(span.start, span.end)
  const lack = lackOf(made.fact, { text, words: plainWords(text), actors: cast.actors })
  if (lack !== undefined) return refuse('words', 'words/not-said', lack, made.fact)
  const loose = looseIn(made.fact, told)
  if (loose !== undefined) return refuse('words', 'words/loose', loose, made.fact)
  const stance = notTold(made.fact, told)
  return stance ? refuse('stance', stance.flaw, stance.why, made.fact) : made.fact
}
