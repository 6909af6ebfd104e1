// Unit tests: pure logic only; whatever needs a browser lives in tests/browser.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const packages = fileURLToPath(new URL('./packages/', import.meta.url))

/** Packages are tested from their sources: what a package exports from `dist` is found in `src`. */
const alias = readdirSync(packages, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => {
    const { exports } = JSON.parse(readFileSync(`${packages}${name}/package.json`, 'utf8'))
    return Object.entries<{ default?: string }>(exports).flatMap(([path, { default: file }]) =>
      file
        ? {
            find: new RegExp(`^@leadline/${name}${path.slice(1)}$`),
            replacement: `${packages}${name}/${file.replace('./dist/', 'src/').replace(/js$/, 'ts')}`,
          }
        : [],
    )
  })

export default defineConfig({
  resolve: { alias },
  test: { include: ['src/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'tests/laws/**/*.test.ts'] },
})
