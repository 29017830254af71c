import { defineConfig } from 'vitest/config'

// For `npm run mutation`: what tests src/scoring and src/delivery, without packing, and without the statistics, which
// take seconds for each mutant and judge no line that the laws don't.
export default defineConfig({
  test: {
    include: ['tests/{scoring,delivery,kinds,regression}/**/*.test.ts'],
    exclude: ['tests/delivery/predict.test.ts'],
    env: { FUZZ: '200' },
    testTimeout: 30_000,
  },
})
