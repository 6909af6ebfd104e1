// A name that the build shortens must stay inside one file of dist/: never stored, sent, lent to a widget or shown to a page.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { internalNames } from '../../scripts/internalNames.mjs'
import { ROOT } from './sources.js'

/** Files whose exported interfaces are stored, or cross from one file of dist/ into another or into the page. */
const SHARED = [
  'src/api.ts',
  'src/ledger/state.ts',
  'src/ledger/shelf.ts',
  'src/lib/signals.ts',
  'src/observe/observation.ts',
  'src/settings.ts',
  'src/widgets/offers/appear.ts',
  'src/widgets/widget.ts',
  'packages/scoring/src/state.ts',
]
/** Interfaces in them that never leave the file that they are bundled into. */
const INTERNAL = ['Controls', 'Scorer', 'Shelf']

/** Every key below a `properties` of a JSON Schema. */
function* propertiesIn(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object') yield* Object.keys(value)
    yield* propertiesIn(value)
  }
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const schemas = readdirSync(join(ROOT, 'packages/contract/schema')).map(
  name => `packages/contract/schema/${name}`,
)

test('no shortened name is in the contract', () => {
  const sent = new Set(schemas.flatMap(path => [...propertiesIn(JSON.parse(read(path)))]))
  expect(sent.size).toBeGreaterThan(50)
  expect(internalNames.filter(name => sent.has(name))).toEqual([])
})

test('no shortened name is stored or shared between files', () => {
  const shared = SHARED.flatMap(path =>
    [...read(path).matchAll(/^export interface (\w+)[^{]*\{([\s\S]*?)^\}/gm)]
      .filter(([, name]) => !INTERNAL.includes(name!))
      .flatMap(([, , body]) => [...body!.matchAll(/^\s*(?:readonly )?(\w+)\??[:(<]/gm)])
      .map(([, name]) => `${name} of ${path}`),
  )
  const lent = /export const lent = \{([^}]*)\}/.exec(read('src/lent.ts'))![1]!.matchAll(/\w+/g)
  shared.push(...[...lent].map(([name]) => `${name} of src/lent.ts`))
  expect(shared.length).toBeGreaterThan(50)
  expect(shared.filter(name => internalNames.includes(name.split(' ')[0]!))).toEqual([])
})
