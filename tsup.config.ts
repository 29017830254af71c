import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const doors = {
  index: 'src/index.ts',
  questions: 'src/questions.ts',
  ...entriesIn('questions', 'src/questions'),
  schema: 'src/schema.ts',
  derive: 'src/derive.ts',
  delivery: 'src/delivery.ts',
}

// Not doors: entries of their own only so that each part gets a file of its own, and a bundler that wants one part
// leaves the others, with their schemas and word lists, out.
const parts = {
  'parts/generate': 'src/quiz/generate.ts',
  'parts/view': 'src/delivery/view.ts',
  'parts/token': 'src/delivery/token.ts',
  'parts/attempt': 'src/delivery/attempt.ts',
  'parts/record': 'src/delivery/record.ts',
  'parts/resume': 'src/delivery/resume.ts',
  'parts/score': 'src/scoring/score.ts',
  'parts/explain': 'src/scoring/explain.ts',
  'parts/grade': 'src/scoring/grade-answer.ts',
  'parts/typed': 'src/kinds/typed.ts',
  'parts/daily': 'src/quiz/daily.ts',
  'parts/parse': 'src/bank/parse.ts',
  'parts/lint': 'src/bank/lint/lint.ts',
  'parts/amend': 'src/bank/amend.ts',
  'parts/award': 'src/scoring/award.ts',
  'parts/blind': 'src/scoring/blind.ts',
  'parts/rescore': 'src/scoring/rescore.ts',
  'parts/review': 'src/delivery/review.ts',
  'parts/scoring-from': 'src/scoring/scoring-from.ts',
  'parts/english': 'src/language/en/messages.ts',
  'parts/read-dates': 'src/read/dates/read-dates.ts',
  'parts/read-anniversaries': 'src/read/en/dates/anniversaries.ts',
  'parts/read-text': 'src/read/text/read-text.ts',
  'parts/read-cast': 'src/read/cast/read-cast.ts',
  'parts/load-model': 'src/read/actors/load.ts',
  'parts/load-stock': 'src/derive/stock/load.ts',
  'parts/check-facts': 'src/derive/check-facts.ts',
  'parts/pose': 'src/pose/pose.ts',
  'parts/german': 'src/language/de/messages.ts',
  // Whoever imports one rule gets no other.
  ...entriesIn('parts/rules', 'src/scoring/rules'),
  ...entriesIn('parts/modifiers', 'src/scoring/modifiers'),
}

/** An entry for each file of a folder. */
function entriesIn(name: string, folder: string): Record<string, string> {
  const files = readdirSync(new URL(folder, import.meta.url)).filter((file) => file.endsWith('.ts'))
  return Object.fromEntries(files.map((file) => [`${name}/${file.slice(0, -3)}`, `${folder}/${file}`]))
}

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  sourcemap: true,
  // npm run build empties dist first; two builds that both clean would race.
  clean: false,
}

export default defineConfig(({ dts }) => [
  // The command is run, never required: it shares the modules of the doors. What reads web pages is its own, and lies
  // in a file that is loaded with the first page, so that users of the library install no document model.
  {
    ...shared,
    format: ['esm'],
    entry: { ...doors, ...parts, cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' },
    noExternal: ['@mozilla/readability', 'linkedom'],
    dts: false,
  },
  { ...shared, format: ['cjs'], entry: doors, dts: false },
  // TypeScript 6 warns of the baseUrl that tsup 8 sets when it writes declarations.
  ...(dts === false
    ? []
    : [
        {
          ...shared,
          format: ['esm', 'cjs'],
          entry: doors,
          dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
        } satisfies Options,
      ]),
])
