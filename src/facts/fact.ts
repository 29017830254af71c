import type { ActorId, Evidence, FactId } from '../kinds/common.ts'

/** Facts less certain than this are kept but never posed. */
export const POSED_CERTAINTY = 0.9

/** What every fact has. */
export interface FactBase {
  /** Id within the bank. It is seen by candidates as part of question ids, so it must not name what may be asked for. */
  readonly id: FactId
  /** The spans of the article that prove it; at least one. */
  readonly evidence: readonly Evidence[]
  /** How sure it is that the article asserts this, from 0 to 1; hedged, expected, disputed and denied things stand below 0.9. */
  readonly certainty: number
  /** Whose word it rests on, where the article only reports it. */
  readonly attribution?: ActorId
  /** One sentence of context for explanations, in words of our own. */
  readonly context?: string
}

/** Something happened. */
export interface EventFact extends FactBase {
  /** Tells the kind. */
  readonly kind: 'event'
  /** A definite noun phrase that stands alone and holds no date: `the Korean War armistice`. */
  readonly label: string
  /** When, as EDTF at the precision of the article: `1953-07-27`, `1950/1953`. */
  readonly date: string
  /** The verb that asks for the date, in its base form, with what follows it: `sign`, `break out`. */
  readonly verb?: string
  /** What the verb is said of, where it is not the label: `the Korean War` breaks out. */
  readonly subject?: string
  /** `passive` turns `sign` into "was signed"; `active` where it is missing. */
  readonly voice?: 'active' | 'passive'
  /** The label is a plural: "were signed". */
  readonly plural?: true
  /** Where. */
  readonly place?: ActorId
  /** Who took part. */
  readonly actors?: readonly ActorId[]
  /** Whether its anniversaries are worth asking for. */
  readonly commemorated?: true
}

/** An actor held an office for a country or body, as of a date. */
export interface RoleFact extends FactBase {
  /** Tells the kind. */
  readonly kind: 'role'
  /** Who. */
  readonly actor: ActorId
  /** The office without an article: `defence minister`. */
  readonly office: string
  /** The country or body that it is held for. */
  readonly body: ActorId
  /** Joins office and body: `of` where it is missing. */
  readonly preposition?: 'of' | 'for' | 'in' | 'at' | 'on' | 'to'
  /** The date as of which the article says so, as EDTF; usually its month of publication. */
  readonly asOf: string
  /** Several may hold it at once: "a member of the Politburo". */
  readonly shared?: true
}

/** An actor, or somebody whom the article does not name, did something, to whom or what, when, where. */
export interface DeedFact extends FactBase {
  /** Tells the kind. */
  readonly kind: 'deed'
  /** Who: an actor, who may be asked for … */
  readonly actor?: ActorId
  /** … or words that stand alone, and are never asked for: `a constitutional convention`, `lawyers for Kim Roe`. */
  readonly doer?: string
  /** The verb in its base form, with its particle: `give`, `lead`, `hand over`. */
  readonly verb: string
  /** To whom, directly behind the verb: "gave Kim Jong Un …". */
  readonly recipient?: ActorId
  /** Whom or what: an actor … */
  readonly object?: ActorId
  /** … or words: `a letter from Vladimir Putin`. */
  readonly thing?: string
  /** What follows, with its preposition: `to an arms exhibition`, `that the truce would hold`. */
  readonly complement?: string
  /** When, as EDTF at the precision of the article; the stem names at least its year. `../1998-03`: at some time up to March 1998. */
  readonly date?: string
  /** Where. */
  readonly place?: ActorId
  /** It is something said: asked as "Who said …?". */
  readonly statement?: true
}

/** A number with its unit, of something. */
export interface FigureFact extends FactBase {
  /** Tells the kind. */
  readonly kind: 'figure'
  /** The number. */
  readonly value: number
  /** What is counted or measured in, plural: `kilometres`, `countries`. */
  readonly unit: string
  /** Stands before "how many": `by` how many points an index fell, `for` how many days a siege was held. */
  readonly preposition?: 'at' | 'by' | 'for'
  /** Completes "How many kilometres …": `wide is the demilitarised zone that divides Korea`. */
  readonly asked: string
  /** Completes "… kilometres …" in a statement: `the demilitarised zone that divides Korea is about {} wide`. */
  readonly stated: string
  /** When it was so, as EDTF, which `asked` and `stated` say in words. */
  readonly date?: string
  /** The article says "about": answers within a tenth are right. */
  readonly approximate?: true
}

/** Another name of an actor, or of an event. */
export interface NameFact extends FactBase {
  /** Tells the kind. */
  readonly kind: 'name'
  /** The actor that is named; either this or `event`. */
  readonly actor?: ActorId
  /** The event that is named. */
  readonly event?: FactId
  /** The other name. */
  readonly name: string
  /** What sort of name it is. */
  readonly form: 'acronym' | 'official' | 'own'
  /** What the letters of an acronym stand for. */
  readonly standsFor?: string
  /** Whose name for it this is. */
  readonly usedBy?: ActorId
}

/** What an article asserts, parsed by one schema wherever it comes from. */
export type Fact = EventFact | RoleFact | DeedFact | FigureFact | NameFact

/** One of the five kinds of facts. */
export type FactKind = Fact['kind']

/** A fact of one kind. */
export type FactOf<K extends FactKind> = Extract<
  Fact,
  {
    /** Tells the kind. */
    readonly kind: K
  }
>
