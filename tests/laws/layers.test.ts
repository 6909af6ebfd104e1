// Data goes one way: which part may import which, and that nothing imports in circles.
import { expect, test } from 'vitest'
import { type Source, sourcesIn } from './sources.js'

const isTest = (source: Source) => /\.test\.ts$/.test(source.path)

/** What a file of each part may import with a trace in the built file. Types may come from anywhere. */
const MAY_IMPORT: Record<string, RegExp[]> = {
  'src/lib/': [/^src\/lib\//, /^@leadline\/scoring$/],
  'src/settings': [/^src\/lib\//, /^src\/settings/],
  'src/observe/': [/^src\/(lib|observe)\//, /^web-vitals/],
  'src/ledger/': [/^src\/(lib|ledger)\//, /^@leadline\/scoring$/, /^idb-keyval$/],
  'src/beacon/': [/^src\/(lib|beacon)\//],
  'src/widgets/': [/^src\/(lib|widgets)\//, /^@leadline\/scoring$/, /^@leadline\/contract\/check$/],
  'src/start': [/./],
  'src/api': [/^src\/lib\//, /^src\/ledger\/state\.ts$/], // reads the counts; is handed everything else
  'src/gate': [/^src\/lib\//, /^src\/ledger\/consent\.ts$/], // may anything be recorded yet? the conductor's lock
  'src/': [
    /^src\/[\w.]+$/,
    /^src\/lib\//,
    /^src\/observe\/(vitals|forms)\.ts$/,
    /^src\/widgets\/(\w+\.ts|texts\/\w+\.json)$/,
    /^@leadline\/(scoring|formats)/,
  ],
  'packages/contract/src/': [/^packages\/contract\/src\//],
  'packages/scoring/src/': [/^packages\/scoring\/src\//, /^@leadline\/contract/],
  'packages/formats/src/': [/^packages\/formats\/src\//, /^@leadline\/contract/],
  'packages/collector/src/': [
    /^packages\/collector\/src\//,
    /^@leadline\/(contract|scoring)/,
    /^[^.@]/,
    /^@hono\//,
  ],
}

function lawOf(path: string): RegExp[] | undefined {
  const part = Object.keys(MAY_IMPORT).find(part => path.startsWith(part))
  return part === undefined ? undefined : MAY_IMPORT[part]
}

const sources = sourcesIn('src', 'packages').filter(source => !isTest(source))

test('there is something to judge', () => {
  expect(sources.length).toBeGreaterThan(30)
})

test('each part imports only what is below it', () => {
  const broken = sources.flatMap(({ path, imports }) => {
    const allowed = lawOf(path)
    if (!allowed) return []
    return imports
      .filter(({ from, typeOnly }) => !typeOnly && !allowed.some(law => law.test(from)))
      .map(({ from }) => `${path} imports ${from}`)
  })
  expect(broken).toEqual([])
})

test('only start.ts knows more than one stage', () => {
  const stages = /^src\/(observe|ledger|beacon|widgets)\//
  /** Where the built files begin: they say how what is fetched on demand is found. */
  const isEntry = (path: string) => /^src\/(index|leadline(\.all)?)\.ts$/.test(path)
  const isOnDemand = (path: string) => /^src\/(observe\/vitals|widgets\/\w+)\.ts$/.test(path)
  const knowing = sources
    .filter(({ path }) => path.startsWith('src/') && path !== 'src/start.ts')
    .filter(({ path, imports }) => {
      const known = imports
        .filter(({ from, typeOnly }) => !typeOnly && !(isEntry(path) && isOnDemand(from)))
        .map(({ from }) => stages.exec(from)?.[1])
      return new Set(known.filter(Boolean)).size > 1
    })
    .map(({ path }) => path)
  expect(knowing).toEqual([])
})

test('nothing imports in circles, not even types', () => {
  const byPath = new Map(sources.map(source => [source.path, source]))
  const done = new Set<string>()
  const circles: string[] = []
  function visit(path: string, way: string[]) {
    const at = way.indexOf(path)
    if (at >= 0) circles.push([...way.slice(at), path].join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const { from } of byPath.get(path)?.imports ?? []) visit(from, [...way, path])
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  expect(circles).toEqual([])
})

test('contract, scoring and formats run anywhere: no Node, no page, no clock, no chance', () => {
  const world =
    /from ['"]node:|\b(Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|process\.|window\.|document\.|localStorage|fetch\()/
  const broken = sources
    .filter(({ path }) => /^packages\/(contract|scoring|formats)\/src\//.test(path))
    .filter(({ text }) => world.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map(({ path }) => path)
  expect(broken).toEqual([])
})
