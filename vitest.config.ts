// Unit tests: pure logic only; whatever needs a browser lives in tests/browser.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (name: string) => fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: Object.fromEntries(
      ['contract', 'scoring', 'collector', 'cli'].map(name => [`@leadline/${name}`, source(name)]),
    ),
  },
  test: { include: ['src/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'tests/laws/**/*.test.ts'] },
})
