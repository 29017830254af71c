import { table } from '../eval/gold.mjs'

const percent = (share) => `${(100 * share).toFixed(1)} %`
const rate = ({ hits, count, share, low, high }) =>
  count === 0
    ? '-'
    : `${percent(share)} (${(100 * low).toFixed(1)}-${(100 * high).toFixed(1)}; ${hits}/${count})`
const row = (name, { acceptable, publishable, wrongKey }) => [
  name,
  rate(acceptable),
  rate(publishable),
  rate(wrongKey),
]
const head = (name) => [name, 'acceptable', 'publishable', 'wrong key']

/** What is said of the ratings of a run, for people. */
export function summaryText(summary) {
  const groups = Object.entries({
    reader: summary.byReader,
    kind: summary.byKind,
    topic: summary.byTopic,
    fact: summary.byFact,
    asked: summary.byAsked,
  })
  const out = summary.batches.filter(({ counts }) => !counts)
  return [
    `${summary.ratings} ratings by ${summary.readers.join(', ')}; shares of items with Wilson's 95 % interval\n`,
    table([head('all'), row('items', summary.rates)]),
    ...groups.map(([name, group]) =>
      table([head(name), ...Object.entries(group).map(([one, rates]) => row(one, rates))]),
    ),
    table([
      ['spoilt on purpose', 'items', 'rejected'],
      ...summary.sabotaged.map(({ how, count, found }) => [how, count, found]),
    ]),
    out.length === 0
      ? `All ${summary.batches.length} batches count.\n`
      : `Batches that do not count: ${out.map(({ batch, reader, found, spoilt }) => `${batch} by ${reader} (${found} of ${spoilt} spoilt items rejected)`).join(', ')}.\n`,
    agreementText(summary.agreement),
    table([['reason', 'ratings'], ...summary.reasons.map(({ reason, count }) => [reason, count])]),
    table([
      ['answers', 'without the article', 'with it', 'by chance'],
      ...Object.entries(summary.answers).map(([name, { closed, open, chance }]) => [
        name,
        rate(closed),
        rate(open),
        percent(chance),
      ]),
    ]),
  ].join('\n')
}

function agreementText({ acceptable, level }) {
  if (!acceptable) return 'No item has two readers: nothing is known of their agreement.\n'
  const figure = (value) => (value === undefined ? '-' : value.toFixed(3))
  return table([
    ['agreement', 'items', 'raw', "Cohen's kappa", "Gwet's AC1"],
    ...Object.entries({ acceptable, level }).map(([name, one]) => [
      name,
      one.count,
      percent(one.raw),
      figure(one.kappa),
      figure(one.ac1),
    ]),
  ])
}
