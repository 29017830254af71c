import { addS } from './inflect.ts'

/**
 * The plural of a noun; of several words the last one changes, or the first before "of", "in" and the like.
 *
 * @example
 * ```ts
 * plural('country') // => 'countries'
 * plural('member of the Politburo') // => 'members of the Politburo'
 * plural('attorney general') // => 'attorneys general'
 * ```
 */
export function plural(noun: string): string {
  const whole = irregular.get(noun)
  if (whole) return whole
  const words = noun.split(' ')
  const behind = words.findIndex((word, i) => i > 0 && linking.includes(word))
  const head = behind > 0 ? behind - 1 : words.length - 1
  return words.map((word, i) => (i === head ? pluralWord(word) : word)).join(' ')
}

const linking = ['of', 'in', 'for', 'at', 'on', 'to', 'without', 'general', 'martial', 'elect', 'designate']

function pluralWord(word: string): string {
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0 && !word.includes('-in-'))
    return `${word.slice(0, hyphen + 1)}${pluralWord(word.slice(hyphen + 1))}`
  const whole = irregular.get(word)
  if (whole) return whole
  return /man$/i.test(word) && !regularMan.test(word) ? word.replace(/man$/, 'men') : addS(word)
}

const regularMan = /^(?:ger|ro|hu|nor|otto|talis|sha|cai)man$/i

const irregular: ReadonlyMap<string, string> = new Map(
  `man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen
life lives|wife wives|knife knives|half halves|leaf leaves|loaf loaves|thief thieves|shelf shelves|wolf wolves
self selves|calf calves|aircraft aircraft|spacecraft spacecraft|series series|species species|sheep sheep
fish fish|deer deer|means means|headquarters headquarters|crisis crises|basis bases|analysis analyses
hypothesis hypotheses|thesis theses|oasis oases|axis axes|criterion criteria|phenomenon phenomena
medium media|datum data|bacterium bacteria|stratum strata|nucleus nuclei|stimulus stimuli|photo photos
piano pianos|kilo kilos|embargo embargoes|memo memos|logo logos|stadium stadiums|quiz quizzes|passer-by passers-by
chief-of-staff chiefs-of-staff|commander-in-chief commanders-in-chief|staff staff|per cent per cent
percent percent|roof roofs|proof proofs|belief beliefs|stomach stomachs|monarch monarchs|euro euros|yen yen`
    .split(/[|\n]/)
    .map((row) => {
      const words = row.trim().split(' ')
      const middle = words.length / 2
      return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')] as const
    }),
)
