// The tests that mutation testing runs: what the folded files are about, without the linter, the presets and the replay.
import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.js'

const { resolve } = shared as { resolve: object }

export default mergeConfig(
  { resolve },
  defineConfig({
    test: {
      setupFiles: ['packages/scoring/test/fewRuns.ts'],
      include: ['createScorer', 'laws', 'defaultModel', 'traits'].map(
        name => `packages/scoring/src/${name}.test.ts`,
      ),
    },
  }),
)
