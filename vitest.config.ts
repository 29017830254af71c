import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds and packs the package once, for the tests of what a stranger installs.
    globalSetup: ['tests/support/pack.ts'],
    setupFiles: ['tests/support/seed.ts'],
    reporters: ['default', './tests/support/counts-reporter.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90, functions: 90, branches: 85, statements: 90 },
    },
  },
})
