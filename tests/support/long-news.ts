/** A name for each number, none like another: `Bakedo`, `Bakedu`. */
function nameOf(i: number): string {
  const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 're', 'so', 'tu', 'vi']
  const name = Array.from(`${i}`.padStart(4, '0'), (digit) => syllables[Number(digit)]).join('')
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

const dayOf = (i: number) => `${1 + (i % 28)} May ${1000 + (i % 1000)}`

/** Kinds of news that go on and on; each sentence says something, or the same again. */
const kinds = {
  'thousands of names': (i: number) =>
    `John ${nameOf(i)}, the mayor of ${nameOf(i + 5000)}, opened a museum of salt on ${dayOf(i)}. `,
  'thousands of officers of one state': (i: number) => `President of France Paul ${nameOf(i)} met Kim. `,
  'thousands of dates': (i: number) => `The Treaty of Arva was signed on ${dayOf(i)} in Tova. `,
  'thousands of dates in one sentence': (i: number) => `on ${dayOf(i)}, `,
  'thousands of treaties': (i: number) => `The Treaty of ${nameOf(i)} was signed on ${dayOf(i)} in Paris. `,
  'thousands of acronyms': (i: number) =>
    `The ${nameOf(i)} Road Authority (${nameOf(i).charAt(0)}RA) is shut. `,
  'thousands of speakers': (i: number) =>
    `“We have won the war for the old salt road at last,” John ${nameOf(i)} said on Tuesday. `,
  'one sentence': () => 'Emmanuel Macron, the president of France, visited Germany in July 2000. ',
  'one quotation': () =>
    '“We have won the war for the old salt road at last,” President Emmanuel Macron said on Tuesday. ',
  'one anniversary': () => 'France marked the 70th anniversary of the Korean War armistice. ',
} as const

/** Kinds of news that {@link longNews} repeats. */
export const kindsOfNews = Object.keys(kinds) as readonly (keyof typeof kinds)[]

/** So many sentences of a kind. */
export function longNews(kind: keyof typeof kinds, sentences: number): string {
  return Array.from({ length: sentences }, (_, i) => kinds[kind](i)).join('')
}
