// Prints the brotli-11 size of each file in dist/ that a page may fetch and fails when one is over its budget: npm run size
import { readdirSync, readFileSync } from 'node:fs'
import { brotliBytes } from './brotliBytes.mjs'

/** First match counts. A file without a budget is only printed. */
const BUDGETS = [
  { file: /^leadline\.js$/, maxBytes: 8000 },
  { file: /^leadline\.forms\.js$/, maxBytes: 7000 },
  { file: /^leadline\.offers\.js$/, maxBytes: 5000 },
  { file: /^leadline\.text\.[\w-]+\.json$/, maxBytes: 900 }, // one language
]

const dist = new URL('../dist/', import.meta.url)
let over = 0
for (const name of readdirSync(dist).filter(name => /\.js$|^leadline\..*\.json$/.test(name))) {
  const bytes = brotliBytes(readFileSync(new URL(name, dist)))
  const budget = BUDGETS.find(({ file }) => file.test(name))?.maxBytes
  const verdict =
    budget === undefined ? '' : bytes <= budget ? `of ${budget}` : `OVER its budget of ${budget}`
  if (budget !== undefined && bytes > budget) over++
  console.log(`${name.padEnd(24)} ${String(bytes).padStart(6)} bytes brotli ${verdict}`)
}
if (over > 0) process.exitCode = 1
