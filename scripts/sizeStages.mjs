// Measures what each stage adds to leadline.js, by building it up stage by stage, and writes docs/size.md: npm run size:stages
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rollup } from 'rollup'
import { bundle, classic } from '../rollup.config.mjs'
import { brotliBytes } from './brotliBytes.mjs'

const root = new URL('../', import.meta.url)
const filesIn = folder =>
  readdirSync(new URL(folder, root))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(name => folder + name)

/** What is built of a row of rollup.config.mjs, without writing it: its bytes and the modules in it. */
async function built(row) {
  const bundled = await rollup(row)
  const [chunk] = (await bundled.generate(row.output)).output
  await bundled.close()
  return { bytes: brotliBytes(chunk.code), modules: Object.keys(chunk.modules) }
}

const whole = await built(bundle('src/leadline.ts', { file: 'leadline.js', as: classic }))

/** What of a folder is in leadline.js: neither types alone nor fetched on demand. */
const inScript = folder =>
  filesIn(folder).filter(file => whole.modules.includes(fileURLToPath(new URL(file, root))))

/** From the ground up; what a stage shares with an earlier one has been paid for there. */
const STAGES = [
  { name: 'settings', modules: ['src/settings.ts'] },
  ...inScript('src/observe/')
    .filter(file => !file.endsWith('/observers.ts')) // the list of the others
    .map(file => ({ name: `observe: ${file.match(/(\w+)\.ts$/)[1]}`, modules: [file] })),
  { name: 'ledger', modules: inScript('src/ledger/') },
  { name: 'scoring', modules: ['@leadline/scoring'], names: '{ createScorer, defaultModel }' },
  { name: 'beacon', modules: inScript('src/beacon/') },
]

const ENTRY = '\0stages'

/** An entry that keeps everything these stages export, by handing it to the world. */
const entryOf = stages => ({
  name: 'stages',
  resolveId: id => (id === 'stages' ? ENTRY : null),
  load(id) {
    if (id !== ENTRY) return null
    const modules = stages.flatMap(({ modules, names }) => modules.map(module => ({ module, names })))
    const imports = modules.map(({ module, names }, i) => {
      const from = JSON.stringify(module.startsWith('src/') ? new URL(module, root).pathname : module)
      return names ? `import ${names} from ${from}; const m${i} = ${names}` : `import * as m${i} from ${from}`
    })
    return `${imports.join('\n')}\nglobalThis.stages = [${modules.map((_, i) => `m${i}`)}]`
  },
})

const staged = stages => bundle('stages', { file: 'stages.js', as: classic }, { first: [entryOf(stages)] })

const rows = []
let before = 0
for (let count = 1; count <= STAGES.length; count++) {
  const { bytes } = await built(staged(STAGES.slice(0, count)))
  rows.push([STAGES[count - 1].name, bytes - before, bytes])
  before = bytes
}
rows.push([
  'conductor, API and script tag, less the names that staging keeps',
  whole.bytes - before,
  whole.bytes,
])

const files = readdirSync(new URL('dist/', root))
  .filter(name => /\.js$|^leadline\..*\.json$/.test(name))
  .map(name => [`\`${name}\``, brotliBytes(readFileSync(new URL(`dist/${name}`, root)))])

const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

const page = `# Size

Bytes on the wire: brotli, quality 11. \`npm run size:stages\` makes this page, \`npm run size\` holds the budgets.

## Files

${table(['file', 'bytes'], files)}

## What each stage of \`leadline.js\` costs

Built up from the ground: each row adds one stage to the rows above it. What it shares with them has been paid for there, and compresses better the more there is.

${table(['stage', 'adds', 'so far'], rows)}

## Goals that are not reached

\`leadline.js\` should have at most 8,000 bytes. Scoring with its model, the ledger that keeps exact counts over tabs and faults, and the observers are about equal parts of what it has. Nothing of that can be fetched later without a gap in which an interaction would be lost or a score be wrong, so it stays in one file; \`npm run size\` holds what is reached.
`
writeFileSync(new URL('docs/size.md', root), page)
console.log(page)
