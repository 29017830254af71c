import { table } from '../gold.mjs'

const percent = (share) => `${(100 * share).toFixed(1)} %`
const shared = ({ hits, count }) => (count === 0 ? '-' : `${percent(hits / count)} (${hits}/${count})`)
const counted = (title, counts) => table([[title, ''], ...Object.entries(counts)])
const fixed = (n) => n.toFixed(2)

/** The figures of the banks of a corpus, for people. */
export function reportText(file, report) {
  const { size, yield: gain, cpu } = report
  return [
    `${file}: ${size.articles} articles, ${size.sentences} sentences, ${size.words} words: ${size.facts} facts, ${size.questions} questions\n`,
    counted('facts by kind', report.facts),
    counted('questions by kind', report.kinds),
    counted('questions by topic', report.topics),
    counted('questions by what is asked', report.asked),
    table([
      ['questions', ''],
      ['per 100 sentences', fixed(gain.per100Sentences)],
      ['per article', fixed(gain.perArticle)],
      ['per 400 words', fixed(gain.per400Words)],
      ['articles with none', shared(gain.withNone)],
      ['articles with five and more', shared(gain.withFive)],
    ]),
    flawsText(report.flaws),
    probesText(report),
    metricsText(report.metrics),
    table([
      ['ms of CPU, median', 'per article', 'per 500 words'],
      ...Object.entries(cpu).map(([name, one]) => [name, fixed(one.perArticle), fixed(one.per500Words)]),
    ]),
    counted('thrown out, by stage and flaw', report.rejected),
  ].join('\n')
}

function flawsText({ byFlaw, hard, softPerQuestion, withTwoSoft }) {
  return table([
    ['lint', ''],
    ['H (must be 0)', hard],
    ['S per question (<= 0.30)', fixed(softPerQuestion)],
    ['two S and more (<= 5 %)', shared(withTwoSoft)],
    ...Object.entries(byFlaw),
  ])
}

function probesText({ probes, positions }) {
  const row = (name, { sets, rate, chance, bound }) => [
    name,
    sets,
    percent(rate),
    percent(chance),
    percent(bound),
    rate > bound ? 'PASSED' : '',
  ]
  return table([
    [
      'blind guesses, where options differ in it: whoever picks …',
      'sets',
      'is right',
      'chance',
      'at most',
      '',
    ],
    ...probes.map((one) => row(one.picks, one)),
    ...positions.map((one) => row(`place ${one.place} of ${one.size} shown in their order`, one)),
    ...positions
      .filter(({ chiSquare }) => chiSquare !== null && chiSquare !== undefined)
      .map(({ size, chiSquare, uneven }) => [
        `chi-square of places among ${size}`,
        '',
        fixed(chiSquare),
        '',
        '',
        uneven ? 'UNEVEN' : '',
      ]),
  ])
}

function metricsText(metrics) {
  const { pairs, thirds } = metrics
  return [
    table([
      ['metric', ''],
      ['A1 quotes verbatim at their offsets', shared(metrics.verbatim)],
      [
        'A2 key in the quotes, or computed',
        `${shared(metrics.keyInQuotes)}, ${metrics.keyComputed} computed`,
      ],
      ['A3 names and numbers of the stem in the article', shared(metrics.stemGrounded)],
      ['   not there', metrics.strangers.join(' ') || '-'],
      ['A4 no wrong option in the evidence', shared(metrics.distractorsElsewhere)],
      ['A6 pairs of one kind that ask the same', pairs.twice],
      ['   pairs of one kind with near stems', pairs.near],
      ['   enemies within banks (quizzes keep them apart)', pairs.enemies],
      ['   greatest share of a key, median of banks from five', percent(metrics.greatestKeyShare)],
      ['A10 divergence of answer types from human quizzes', `${fixed(metrics.answerTypeDivergence)} bits`],
      ['   stems of 8 to 19 words', shared(metrics.stemsOf8To19)],
      ['   options of up to 8 words', shared(metrics.optionsUpTo8)],
      ...thirds.map((share, i) => [
        `A11 questions in ${i + 1} thirds of the article and more`,
        shared(share),
      ]),
      ['A12 the same bytes when derived again', shared(metrics.repeats)],
    ]),
    counted('A10 answer types', metrics.answerTypes),
    counted('A10 how stems begin', metrics.patterns),
  ].join('\n')
}
