import type { Bank } from '../../bank/bank.ts'
import type { Given } from '../inputs/draft.ts'
import type { Rejected } from './deriver.ts'

/** An article to be derived from. */
export interface Source {
  /** What it is called in reports: a path, `articles.jsonl:12`, `-`. */
  readonly name: string
  /** Its text, where it does not lie in a file of its own. */
  readonly text?: string
}

/** A file of the command line, read. */
export interface NamedText {
  /** Its path. */
  readonly name: string
  /** What it holds. */
  readonly text: string
}

/** What is to be done with every article; plain data, so that it can be sent to a thread. */
export interface Task {
  /** What the command line says of the articles. */
  readonly given: Given
  /** Whether facts are wanted, and no bank. */
  readonly wantsFacts: boolean
  /** Edited facts. */
  readonly fromFacts?: NamedText
  /** What an editor has said. */
  readonly decisions?: NamedText
  /** Most questions. */
  readonly limit?: number
  /** Where results go; they are sent back where it is missing. */
  readonly out?: { readonly folder: string } | { readonly file: string }
  /** Of the package: another version derives anew. */
  readonly version: string
}

/** One article, and what is to be done with it. */
export interface Job {
  /** The article. */
  readonly source: Source
  /** The same for all. */
  readonly task: Task
}

/** What came of a job. */
export type Outcome =
  | {
      readonly ok: true
      /** The file that was written. */
      readonly file?: string
      /** It was there already, and nothing was done. */
      readonly standing?: true
      /** How many questions and facts there are. */
      readonly counts: Counts
      /** What was left out. */
      readonly rejected: readonly Rejected[]
      /** What is wanted, where it was not written. */
      readonly result?: { readonly bank: Bank } | { readonly facts: object }
    }
  | {
      readonly ok: false
      /** What is wrong, and how to mend it. */
      readonly lines: readonly string[]
    }

/** What a bank holds. */
export interface Counts {
  /** Questions. */
  readonly questions: number
  /** Facts. */
  readonly facts: number
}
