// The build may only shorten names that never leave one file of dist/: not to a page, a widget, a server or a storage.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createScorer, defaultModel } from '@leadline/scoring'
import { expect, test } from 'vitest'
import { internalNames } from '../../scripts/internalNames.mjs'
import { newState } from '../../src/ledger/state.js'
import { ROOT } from './sources.js'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const inUse = (text: string) => internalNames.filter(name => new RegExp(`\\b${name}\\b`).test(text))
/** Without comments, in which any word may stand. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

test('no name of the wire, the configuration or the model is shortened', () => {
  for (const schema of ['batch', 'interaction', 'config', 'model']) {
    const keys = read(`packages/contract/schema/${schema}.schema.json`)
      .match(/"[^"]+":/g)!
      .join()
    expect(inUse(keys), schema).toEqual([])
  }
})

test('no name that is stored is shortened', () => {
  expect(inUse(JSON.stringify(newState(createScorer(defaultModel))))).toEqual([])
  for (const path of ['src/ledger/state.ts', 'src/ledger/snapshot.ts', 'packages/scoring/src/state.ts']) {
    const interfaces = code(read(path))
      .match(/^(export )?interface (?!Scorer\b)[\s\S]*?^}/gm)!
      .join()
    expect(inUse(interfaces), path).toEqual([])
  }
})

test('no name of the API is shortened', () => {
  const api = /interface DeliveryReport [\s\S]*?(?=\/\*\* What the conductor)/.exec(read('src/api.ts'))![0]
  expect(inUse(code(api))).toEqual([])
})

test('no name that crosses from one file of dist/ into another is shortened', () => {
  const crossings = [
    'src/settings.ts',
    'src/lib/signals.ts',
    'src/observe/observation.ts',
    'src/observe/vitals.ts',
    'src/widgets/widget.ts',
    'src/lent.ts',
  ]
  for (const path of crossings) expect(inUse(code(read(path))), path).toEqual([])
})
