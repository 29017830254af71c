import { existsSync, readFileSync } from 'node:fs'
import { stop, table } from '../gold.mjs'

/** The facts and actors of a hand-written file. */
export function readGold(file) {
  if (!existsSync(file))
    stop(`There is no file ${file}. Name a facts.json: {"actors": [...], "facts": [...]}.`)
  const gold = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(gold.facts) || !Array.isArray(gold.actors))
    stop(`${file} holds no lists "actors" and "facts".`)
  return gold
}

/** The text of a file as an article. */
export function readPlain(file, published) {
  if (file === undefined) stop('Say what is derived: --article FILE --published YYYY-MM-DD.')
  if (!existsSync(file)) stop(`There is no file ${file}.`)
  if (!/^\d{4}-\d\d-\d\d$/.test(published ?? ''))
    stop('Say when the article was published: --published 2023-07-27.')
  const text = readFileSync(file, 'utf8').normalize('NFC').replaceAll(/\r\n?/g, '\n')
  return { headline: file.replace(/^.*\//, ''), published, language: 'en', text }
}

const percent = (hits, count) => (count === 0 ? '-' : `${((100 * hits) / count).toFixed(1)} %`)
const GOAL = 0.7

/** How derived facts stand beside written ones, for people. */
export function comparisonText(file, found, sides, inWords) {
  const { gold, derived } = sides
  const rows = Object.entries(found.kinds)
  const all = rows.reduce(
    (sum, [, one]) => ({
      gold: sum.gold + one.gold,
      derived: sum.derived + one.derived,
      matched: sum.matched + one.matched,
    }),
    { gold: 0, derived: 0, matched: 0 },
  )
  const row = ([kind, one]) => [
    kind,
    one.gold,
    one.derived,
    one.matched,
    percent(one.matched, one.gold),
    percent(one.matched, one.derived),
  ]
  const goals = Object.entries({
    dates: found.dates,
    'actors with offices': found.offices,
    anniversaries: found.anniversaries,
  })
  const list = (title, lines) => `${title}\n${lines.map((line) => `  ${line}\n`).join('') || '  -\n'}`
  const paired = ({ gold: one, derived: other, date }) =>
    `${inWords(one, gold.actors)}\n    = ${inWords(other, derived.actors)}${date === 'same' || date === 'none' ? '' : ` [date ${date}]`}`
  return [
    `Beside ${file} (facts of a certainty of 0.9 and more)\n`,
    table([
      ['facts', 'written', 'derived', 'matched', 'recall', 'precision'],
      ...[...rows, ['all', all]].map(row),
    ]),
    table([
      ['wanted: 70 %', 'written', 'found', 'recall', ''],
      ...goals.map(([name, one]) => {
        const count = one.found.length + one.missed.length
        return [
          name,
          count,
          one.found.length,
          percent(one.found.length, count),
          one.found.length >= GOAL * count ? 'reached' : 'NOT YET',
        ]
      }),
    ]),
    ...goals.map(([name, one]) =>
      list(
        `${name} missed:`,
        one.missed.map((what) =>
          found.datesNotWritten.includes(what) ? `${what} (not read in the article)` : what,
        ),
      ),
    ),
    list('matched:', found.matched.map(paired)),
    list(
      'missed:',
      found.missed.map((fact) => inWords(fact, gold.actors)),
    ),
    list(
      'derived and not written (true or not):',
      found.extra.map((fact) => inWords(fact, derived.actors)),
    ),
    list('derived as certain, doubted by the written ones:', found.doubted.map(paired)),
  ].join('\n')
}
