import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  sourcemap: true,
}

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      questions: 'src/questions.ts',
      'questions/korean-armistice-70': 'src/questions/korean-armistice-70.ts',
      schema: 'src/schema.ts',
      derive: 'src/derive.ts',
    },
    // TypeScript 6 warns of the baseUrl that tsup 8 sets when it writes declarations.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
  },
])
