// The tests that mutation testing runs: the examples. The laws, on random ledgers, would take an hour for all mutants.
import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.js'

const { resolve } = shared as { resolve: object }

export default mergeConfig(
  { resolve },
  defineConfig({
    test: {
      testTimeout: 30_000,
      include: ['createScorer', 'defaultModel'].map(name => `packages/scoring/src/${name}.test.ts`),
    },
  }),
)
