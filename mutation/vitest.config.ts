import { defineConfig } from 'vitest/config'

// For `npm run mutation`: what tests src/scoring and src/delivery, without packing, and without laws over random data,
// fuzzing and statistics, which take seconds for each of thousands of mutants.
export default defineConfig({
  test: {
    include: ['tests/{scoring,delivery}/*.test.ts'],
    exclude: [
      'tests/scoring/laws.test.ts',
      'tests/delivery/{predict,leak,server}.test.ts',
      'tests/{scoring,delivery}/fuzz.test.ts',
    ],
    testTimeout: 30_000,
  },
})
