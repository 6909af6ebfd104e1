// Unit tests: pure logic only; whatever needs a browser lives in tests/browser.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Packages are tested from their sources: `@leadline/contract/validators` is packages/contract/src/validators.ts.
const packages = fileURLToPath(new URL('./packages/', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@leadline\/([a-z]+)$/, replacement: `${packages}$1/src/index.ts` },
      { find: /^@leadline\/([a-z]+)\/([a-zA-Z]+)$/, replacement: `${packages}$1/src/$2.ts` },
    ],
  },
  test: { include: ['src/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'tests/laws/**/*.test.ts'] },
})
