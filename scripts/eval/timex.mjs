// How found time expressions are held against gold ones: the definitions of TempEval-3, Task A (UzZaman et al. 2013).

/** Of expressions that overlap, the longer one stays, then the earlier: TimeML cannot nest them. */
function flatten(list) {
  const byLength = [...list].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept = []
  for (const one of byLength) if (!kept.some((other) => overlaps(one, other))) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

const overlaps = (a, b) => a.start < b.end && b.start < a.end

/** Pairs of gold and found expressions that overlap, one to one, from left to right. */
function align(gold, found) {
  const pairs = []
  for (let i = 0, j = 0; i < gold.length && j < found.length; ) {
    if (overlaps(gold[i], found[j])) pairs.push([gold[i++], found[j++]])
    else if (gold[i].end <= found[j].start) i++
    else j++
  }
  return pairs
}

const CALENDAR = /^(?:\d{4}(?:-\d\d){0,2}|\d{3}X?)$/
const isCalendar = ({ type, value }) => type === 'DATE' && CALENDAR.test(value ?? '')
const decade = (one) => (/^\d{3}X$/.test(one.value) ? { ...one, value: one.value.slice(0, 3) } : one)

/** What is looked at: all, one type, or the dates that a question can ask for. */
const views = {
  all: [() => true, (one) => one],
  date: [({ type }) => type === 'DATE', (one) => one],
  time: [({ type }) => type === 'TIME', (one) => one],
  duration: [({ type }) => type === 'DURATION', (one) => one],
  set: [({ type }) => type === 'SET', (one) => one],
  calendar: [isCalendar, decade],
}

function count(gold, found) {
  const pairs = align(gold, found)
  const where = (test) => pairs.filter(test).length
  return {
    gold: gold.length,
    found: found.length,
    relaxed: pairs.length,
    strict: where(([a, b]) => a.start === b.start && a.end === b.end),
    type: where(([a, b]) => a.type === b.type),
    value: where(([a, b]) => a.value === b.value),
  }
}

/** Counts of each document, by view. */
export function countDocument(gold, found) {
  const [a, b] = [flatten(gold), flatten(found)]
  return Object.fromEntries(
    Object.entries(views).map(([view, [keep, as]]) => [
      view,
      count(a.filter(keep).map(as), b.filter(keep).map(as)),
    ]),
  )
}

/** Precision, recall and F1, in per cent, of counts that are added up. */
export function figures(counts) {
  const sum = { gold: 0, found: 0, relaxed: 0, strict: 0, type: 0, value: 0 }
  for (const one of counts) for (const key of Object.keys(sum)) sum[key] += one[key]
  const per = (right) => {
    const [p, r] = [sum.found && right / sum.found, sum.gold && right / sum.gold]
    return { precision: percent(p), recall: percent(r), f1: percent(p + r && (2 * p * r) / (p + r)) }
  }
  const { gold, found, strict, relaxed, type, value } = sum
  return { gold, found, strict: per(strict), relaxed: per(relaxed), type: per(type), value: per(value) }
}

const percent = (share) => Math.round(share * 10_000) / 100

/** The middle 95 % of F1 when documents are drawn anew with replacement (bootstrap), by a generator with a fixed seed. */
export function intervals(counts, rounds, keys = ['strict', 'relaxed', 'value']) {
  const random = mulberry(1)
  const drawn = Array.from({ length: rounds }, () =>
    figures(counts.map(() => counts[Math.floor(random() * counts.length)])),
  )
  return Object.fromEntries(
    keys.map((key) => {
      const sorted = drawn.map((one) => one[key].f1).sort((a, b) => a - b)
      return [key, [sorted[Math.floor(rounds * 0.025)], sorted[Math.floor(rounds * 0.975)]]]
    }),
  )
}

function mulberry(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
