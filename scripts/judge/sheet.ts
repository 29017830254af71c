import type { Item } from './item.ts'
import { showQuestion } from './shown.ts'

/** An item with its number. */
export interface Numbered {
  /** Counts from 1 over all batches. */
  readonly number: number
  /** The item. */
  readonly item: Item
}

/** Name of the file that holds an article. */
export function articleFile(id: string): string {
  return `article-${id.replaceAll(/[^\w.-]+/g, '_')}.txt`
}

/** What a reader gets of a batch: first what is asked, then, behind a divider, the keys and what proves them. */
export function writeSheet(batch: string, items: readonly Numbered[], seed: string): string {
  return [
    `# Sheet ${batch}`,
    '',
    'The steps and the criteria: docs/judging.md. Answer each item of part 1 without its article, then with it, before you look at part 2.',
    `Write one line an item into \`ratings-${batch}-READER.jsonl\` (READER is your name):`,
    '',
    '```',
    `{"item": ${items[0]?.number ?? 1}, "closed": "", "open": "", "c1": 3, "c2": 3, "c3": 3, "c4": 3, "c5": 3, "c6": 3, "c7": 3, "c8": 3, "level": 3, "reason": "none", "note": ""}`,
    '```',
    '',
    '## Part 1: what is asked',
    ...items.flatMap((one) => asked(one, seed)),
    '',
    '---',
    '',
    '## Part 2: keys and evidence',
    ...items.flatMap((one) => told(one, seed)),
    '',
  ].join('\n')
}

function asked({ number, item }: Numbered, seed: string): readonly string[] {
  const { lines, how } = showQuestion(item.question, seed)
  const [stem = '', ...options] = lines
  return [
    '',
    `### Item ${number}`,
    '',
    stem,
    '',
    ...(options.length > 0 ? [...options.map((line) => `- ${line}`), ''] : []),
    `Answer: ${how}. Article: ${articleFile(item.source.id)}`,
  ]
}

function told({ number, item }: Numbered, seed: string): readonly string[] {
  const { text } = item.source.article
  const quotes = item.question.evidence.map(({ start, end }) =>
    text.slice(start, end).replaceAll(/\s+/g, ' ').trim(),
  )
  return [
    '',
    `### Item ${number}`,
    '',
    `Key: **${showQuestion(item.question, seed).key}**`,
    '',
    ...quotes.map((quote) => `> ${quote}`).flatMap((line, i) => (i === 0 ? [line] : ['>', line])),
  ]
}

/** An article as readers get it. */
export function writeArticle({ article }: Item['source']): string {
  return `${article.headline}\nPublished ${article.published}\n\n${article.text}\n`
}
