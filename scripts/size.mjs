// Prints the brotli-11 size of each file in dist/ that a page may fetch and fails when one is over its budget: npm run size
import { readdirSync, readFileSync } from 'node:fs'
import { brotliBytes } from './brotliBytes.mjs'

/** `maxBytes` is held; `goalBytes` is where it should go, and is said as long as it is not reached. First match counts;
 * a file without a budget is only printed. */
const BUDGETS = [
  { file: /^leadline\.js$/, maxBytes: 20_250, goalBytes: 8000 },
  { file: /^leadline\.forms\.js$/, maxBytes: 7000 },
  { file: /^leadline\.(shown-)?offers\.js$/, maxBytes: 5000 },
  { file: /^leadline\.(gates|preview)\.js$/, maxBytes: 1500 },
  { file: /^leadline\.formats\.js$/, maxBytes: 3800 },
  { file: /^leadline\.check\.js$/, maxBytes: 6000 }, // for authors, while they test
  { file: /^leadline\.text\.[\w-]+\.json$/, maxBytes: 900 }, // one language
]

const dist = new URL('../dist/', import.meta.url)
let over = 0
for (const name of readdirSync(dist).filter(name => /\.js$|^leadline\..*\.json$/.test(name))) {
  const bytes = brotliBytes(readFileSync(new URL(name, dist)))
  const { maxBytes = Infinity, goalBytes = 0 } = BUDGETS.find(({ file }) => file.test(name)) ?? {}
  const isOver = bytes > maxBytes
  const held = isOver ? `OVER its budget of ${maxBytes}` : maxBytes < Infinity ? `of ${maxBytes}` : ''
  const verdict = held + (goalBytes && bytes > goalBytes ? `; goal of ${goalBytes} not reached` : '')
  if (isOver) over++
  console.log(`${name.padEnd(24)} ${String(bytes).padStart(6)} bytes brotli ${verdict}`)
}
if (over > 0) process.exitCode = 1
