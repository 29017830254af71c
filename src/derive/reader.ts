import type { Article } from '../facts/article.ts'
import type { ReadFacts } from '../read/facts/read-facts.ts'

export type { ReadFacts }

/** Reads the facts out of an article; the same text must give the same facts, ids included. */
export type FactReader = (article: Article) => ReadFacts | Promise<ReadFacts>
