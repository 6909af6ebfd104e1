// The tests that mutation testing runs: all but the laws, whose random ledgers would take an hour for all mutants.
import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.js'

const { resolve } = shared as { resolve: object }

export default mergeConfig(
  { resolve },
  defineConfig({
    test: {
      testTimeout: 30_000,
      include: ['packages/scoring/src/**/*.test.ts'],
      exclude: ['packages/scoring/src/laws.test.ts'],
    },
  }),
)
