// What is built of what: one row a file in dist/. `bundle` says how; `npm run build` runs it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { transform } from 'esbuild'
import { dts } from 'rollup-plugin-dts'
import { internalNames } from './scripts/internalNames.mjs'

const written = new Set(['sri.json'])

/** Remembers which files were written, so that `finish` can remove what no row makes any more. */
const note = {
  name: 'note',
  writeBundle: (_, files) => {
    for (const name of Object.keys(files)) written.add(name)
  },
}

/** After the last row: dist/ holds these files and no others, and sri.json the integrity hash of each script. */
const finish = {
  name: 'finish',
  writeBundle: {
    order: 'post',
    handler() {
      const hashes = {}
      for (const name of readdirSync('dist').sort()) {
        if (!written.has(name)) rmSync(`dist/${name}`, { recursive: true })
        else if (name.endsWith('.js'))
          hashes[name] = `sha384-${createHash('sha384')
            .update(readFileSync(`dist/${name}`))
            .digest('base64')}`
      }
      writeFileSync('dist/sri.json', `${JSON.stringify(hashes, null, 2)}\n`)
    },
  },
}

/**
 * `const` becomes `let`, in as many characters: one keyword less makes longer runs for minifier and compressor (1 % of
 * leadline.js). The compiler has seen already that nothing assigns to a constant.
 */
const letOnly = {
  name: 'letOnly',
  renderChunk(code) {
    let made = code
    const visit = node => {
      if (node?.type === 'VariableDeclaration' && node.kind === 'const')
        made = `${made.slice(0, node.start)}let  ${made.slice(node.start + 5)}`
      for (const value of Object.values(node ?? {})) if (typeof value === 'object') visit(value)
    }
    visit(this.parse(code))
    return { code: made, map: null }
  },
}

/** A style sheet is imported as its text, minified; after commas and colons esbuild leaves spaces in what it does not know. */
const styles = {
  name: 'styles',
  async transform(text, id) {
    if (!id.endsWith('.css')) return
    const { code } = await transform(text, { loader: 'css', minify: true })
    return { code: `export default ${JSON.stringify(code.trim().replace(/([,:]) /g, '$1'))}`, map: null }
  },
}

/** JSON is imported as a module of its value. */
const json = {
  name: 'json',
  transform: (text, id) => (id.endsWith('.json') ? { code: `export default ${text}`, map: null } : undefined),
}

/** Names outside the list stay: they may cross from one file of dist/ into another, onto the wire or into storage. */
const minify = preamble =>
  terser({
    ecma: 2022,
    format: { preamble },
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
    mangle: { properties: { regex: new RegExp(`^(${internalNames.join('|')})$`) } },
  })

/** What is fetched as JSON: the built-in texts of each language, and the preset models by name; the default one is in the script. */
const data = {
  name: 'data',
  async generateBundle() {
    const emit = (name, value) =>
      this.emitFile({ type: 'asset', fileName: `leadline.${name}.json`, source: JSON.stringify(value) })
    for (const file of readdirSync('src/widgets/texts').filter(name => name.endsWith('.json')))
      emit(`text.${file.slice(0, -5)}`, JSON.parse(readFileSync(`src/widgets/texts/${file}`, 'utf8')))
    const { presets } = await import('@leadline/scoring/presets')
    for (const [name, model] of Object.entries(presets)) if (name !== 'default') emit(name, model)
  },
}

/** How one row is built: ES modules unless it says otherwise. Types are checked by `npm run types`, not here. */
export const bundle = (input, output, { external = [], first = [], preamble } = {}) => ({
  input,
  external,
  output: {
    dir: 'dist',
    entryFileNames: output.file,
    format: 'es',
    sourcemap: true,
    ...output.as,
  },
  plugins: [
    ...first,
    nodeResolve(),
    styles,
    json,
    typescript({ tsconfig: 'src/tsconfig.json', noCheck: true, inlineSources: true }),
    letOnly,
    minify(preamble),
    note,
  ],
})

/**
 * Nearly all of it runs while the page loads: Chromium (136 and later) then compiles all of it at once, away from the
 * page's thread; other browsers see a comment. Saves a fifth of what loading costs the page.
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad'

/** A classic script: what a script tag runs. */
export const classic = { format: 'iife', inlineDynamicImports: true }

/** On demand, by the script from beside itself and by the module through `import()`: one file serves both. */
const onDemand = Object.fromEntries(
  Object.entries({
    vitals: 'observe/vitals',
    forms: 'widgets/forms',
    offers: 'widgets/offers',
    'shown-offers': 'widgets/shownOffers',
    gates: 'widgets/gates',
    preview: 'widgets/preview',
    check: 'widgets/check',
    formats: 'formats',
    data: 'data',
  }).map(([name, path]) => [
    fileURLToPath(new URL(`src/${path}.ts`, import.meta.url)),
    `./leadline.${name}.js`,
  ]),
)

/** What forms and offers fetch when they need it. */
const later = ['shownOffers', 'gates', 'preview'].map(name =>
  fileURLToPath(new URL(`src/widgets/${name}.ts`, import.meta.url)),
)

export default [
  bundle('src/leadline.ts', { file: 'leadline.js', as: classic }, { preamble: COMPILED_AT_ONCE }),
  bundle('src/leadline.all.ts', { file: 'leadline.all.js', as: classic }),
  bundle('src/observe/vitals.ts', { file: 'leadline.vitals.js' }),
  bundle('src/widgets/forms.ts', { file: 'leadline.forms.js', as: { paths: onDemand } }, { external: later }),
  bundle('src/widgets/gates.ts', { file: 'leadline.gates.js' }),
  bundle('src/widgets/preview.ts', { file: 'leadline.preview.js' }),
  bundle('src/widgets/check.ts', { file: 'leadline.check.js' }),
  bundle('src/data.ts', { file: 'leadline.data.js' }),
  bundle('src/formats.ts', { file: 'leadline.formats.js' }),
  bundle(
    'src/widgets/offers.ts',
    { file: 'leadline.offers.js', as: { paths: onDemand } },
    { external: later },
  ),
  bundle('src/widgets/shownOffers.ts', { file: 'leadline.shown-offers.js' }),
  bundle(
    'src/index.ts',
    { file: 'index.js', as: { paths: onDemand } },
    { external: ['idb-keyval', ...Object.keys(onDemand)] },
  ),
  {
    input: 'src/index.ts',
    output: { file: 'dist/index.d.ts' },
    plugins: [
      dts({ tsconfig: 'src/tsconfig.json', includeExternal: ['@leadline/contract', '@leadline/scoring'] }),
      data,
      note,
      finish,
    ],
  },
]
