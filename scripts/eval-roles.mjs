// Measures the reading of roles against marked persons. Run: npm run eval:roles [GOLD] -- [--json] [--errors dev|check|all]
import { load } from './bundle.mjs'
import { readLines } from './eval/gold.mjs'

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const [gold = '../shared/actors/roles.jsonl', listed = 'all'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
// The gold marks titles and appositions only; what other forms say is counted apart.
const marked = ['title', 'after', 'before']

/** Half of the documents, by their name: rules were written looking at `dev`, never at `check`. */
function half({ id }) {
  let hash = 2166136261
  for (const letter of id.replace(/-\d+-\d+$/, ''))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0
  return hash % 2 === 0 ? 'dev' : 'check'
}

function measure(rows) {
  const pairs = rows.filter(({ row, found }) => row.role && found)
  const counts = {
    persons: rows.length,
    gold: rows.filter(({ row }) => row.role).length,
    found: rows.filter(({ found }) => found).length,
  }
  const score = (hits) => {
    const [precision, recall] = [hits / counts.found || 0, hits / counts.gold || 0]
    const f1 = (2 * precision * recall) / (precision + recall) || 0
    const percent = (share) => Math.round(share * 1000) / 10
    return { hits, precision: percent(precision), recall: percent(recall), f1: percent(f1) }
  }
  const exact = pairs.filter(
    ({ row: { role }, found }) => role.start === found.start && role.end === found.end,
  )
  const overlap = pairs.filter(({ row: { role }, found }) => role.start < found.end && found.start < role.end)
  return { ...counts, exact: score(exact.length), overlap: score(overlap.length) }
}

function show({ row, found }) {
  const { role, text, person } = row
  if (role?.start === found?.start && role?.end === found?.end) return []
  const sort = !found ? 'missed' : !role ? 'spurious' : 'extent'
  const from = Math.max(0, Math.min(person.start, role?.start ?? person.start) - 60)
  const around = text.slice(from, Math.max(person.end, role?.end ?? 0) + 70)
  return [`${sort} | ${person.text} | gold: ${role?.text ?? '-'} | found: ${found?.text ?? '-'} | ${around}`]
}

const lines = readLines(gold)
const { readRoles } = await load(`export { readRoles } from './read/en/roles.ts'`)
let others = 0
const rows = lines.map((row) => {
  const roles = readRoles(row.text, [row.person])
  const countable = roles.filter(({ form }) => marked.includes(form))
  others += roles.length - countable.length
  return { row, found: countable[0]?.role }
})
const report = {
  dev: measure(rows.filter(({ row }) => half(row) === 'dev')),
  check: measure(rows.filter(({ row }) => half(row) === 'check')),
  all: measure(rows),
  otherForms: others,
}
if (flags.includes('--json')) process.stdout.write(`${JSON.stringify(report)}\n`)
else {
  for (const [name, part] of Object.entries(report)) {
    if (typeof part === 'number') continue
    const line = ({ hits, precision, recall, f1 }) => `${hits} hits, P ${precision} R ${recall} F1 ${f1}`
    process.stdout.write(
      `${name}: ${part.persons} persons, ${part.gold} with a role, ${part.found} found; exact ${line(part.exact)}; overlap ${line(part.overlap)}\n`,
    )
  }
  process.stdout.write(`read of other forms, which the gold does not mark: ${others}\n`)
}
if (flags.includes('--errors'))
  for (const row of rows.filter(({ row }) => listed === 'all' || half(row) === listed))
    for (const error of show(row)) process.stdout.write(`${error}\n`)
