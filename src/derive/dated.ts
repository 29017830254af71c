import { edtf } from '../calendar/edtf.ts'
import type { DeedFact, EventFact, Fact, FactKind, FactOf, FigureFact, RoleFact } from '../facts/fact.ts'
import {
  countingWord,
  hasPerfect,
  isLasting,
  passingWord,
  tellsOfPast,
  withoutNow,
} from '../language/en/passing.ts'
import { type Rejected, type Sifted, sift } from './rejected.ts'

type Verdict = Fact | Omit<Rejected, 'fact'>

/** What holds on the day of the article only is dated where a date can do it, and dropped where none can. */
export function dateOrDrop(facts: readonly Fact[], text: string): Sifted {
  return sift(facts, (fact) => judge(fact, text))
}

const judges: { readonly [K in FactKind]: (fact: FactOf<K>, text: string) => Verdict } = {
  event: judgeEvent,
  role: judgeRole,
  deed: judgeDeed,
  figure: judgeFigure,
  name: (fact) => fact,
}

function judge<K extends FactKind>(fact: { [P in K]: FactOf<P> }[K], text: string): Verdict {
  return judges[fact.kind](fact, text)
}

/** The label stands in stems that ask for the date: nothing there says of when it is. */
function judgeEvent(fact: EventFact): Verdict {
  const said = [fact.label, fact.subject ?? '', fact.verb ?? ''].join(' ')
  return passing(fact, said) ?? counted(fact, said) ?? fact
}

/** An office is always asked for as of a date, which says "current" better. */
function judgeRole(fact: RoleFact): Verdict {
  const office = withoutNow(fact.office)
  return (
    passing(fact, office) ?? counted(fact, office) ?? (office === fact.office ? fact : { ...fact, office })
  )
}

/** What was counted at a date stays so, unless counting goes on: "has visited twice". */
function judgeDeed(fact: DeedFact, text: string): Verdict {
  // What is told word for word means the day on which it was said.
  const told = (fact.complement ?? '').replace(/“[^“”]*”/g, fact.date === undefined ? '$&' : '')
  const said = [fact.doer ?? '', fact.verb, fact.thing ?? '', told].join(' ')
  const isDated = fact.date !== undefined && edtf(fact.date).precision !== 'interval'
  const goesOn = () => fact.evidence.some(({ start, end }) => hasPerfect(text.slice(start, end)))
  return passing(fact, said) ?? (isDated && !goesOn() ? fact : (counted(fact, said) ?? fact))
}

/** What is counted now is another number next year; what was, and what is measured, stays. */
function judgeFigure(fact: FigureFact): Verdict {
  const said = `${fact.asked} ${fact.stated}`
  const isPast = tellsOfPast(fact.asked)
  const changes = !isPast && !isLasting(fact.unit)
  const flaw = passing(fact, said) ?? (isPast ? undefined : counted(fact, said))
  if (flaw || !changes) return flaw ?? fact
  return dated(
    'dated/figure',
    `Fact ${fact.id}: the number of ${fact.unit} changes. Say in "asked" and "stated" of which year it is.`,
  )
}

function passing({ id }: Fact, said: string): Verdict | undefined {
  const word = passingWord(said)
  return word === undefined
    ? undefined
    : dated('dated/passing', `Fact ${id}: “${word}” holds on that day only. Say of which date it is.`)
}

function counted({ id }: Fact, said: string): Verdict | undefined {
  const word = countingWord(said)
  return word === undefined
    ? undefined
    : dated(
        'dated/counted',
        `Fact ${id}: “${word}” may be outdone. Give the fact its date, or leave the word out.`,
      )
}

function dated(flaw: string, message: string) {
  return { stage: 'dated', flaw, message } as const
}
