// What is generated from the schemas and committed: up to date, and fit for what it is for.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
// @ts-expect-error: plain JavaScript, run by `npm run generate`
import { generated } from '../generate/generated.mjs'

const files: Record<string, string> = await generated()
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

test.each(Object.keys(files))('%s is as `npm run generate` makes it', path => {
  expect(read(path) === files[path], 'run `npm run generate -w @leadline/contract` and commit').toBe(true)
})

test.each(['src/generated/beacon.ts', 'src/generated/authored.ts'])(
  '%s runs where neither eval nor require exists',
  path => {
    const withoutStrings = read(path).replace(/'[^'\n]*'|"(?:[^"\\\n]|\\.)*"/g, '""')
    expect(withoutStrings).not.toMatch(/\brequire\(|\bnew Function\b|\beval\(|\bimport\b/)
  },
)

describe('openapi.json', () => {
  const document = JSON.parse(read('openapi.json'))
  const nodes = [...walk(document)]

  test('has every reference resolved within itself', () => {
    const references = nodes.flatMap(node => (typeof node.$ref === 'string' ? [node.$ref] : []))
    expect(references).not.toHaveLength(0)
    for (const reference of references) {
      const name = reference.replace('#/components/schemas/', '')
      expect(document.components.schemas, reference).toHaveProperty([name])
    }
  })

  test('has no $id, which would move the base of its references', () => {
    expect(nodes.filter(node => typeof node.$id === 'string')).toEqual([])
  })

  test('has schemas that a validator compiles, and that judge a beacon', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true })
    ajv.addVocabulary(['components'])
    ajv.addSchema({ $id: 'openapi', components: document.components }, undefined, undefined, false)
    for (const name of Object.keys(document.components.schemas)) {
      expect(ajv.getSchema(`openapi#/components/schemas/${name}`), name).toBeTypeOf('function')
    }
    const isBatch = ajv.getSchema('openapi#/components/schemas/Batch')!
    expect(isBatch(JSON.parse(read('examples/valid/batch-full.json')))).toBe(true)
    expect(isBatch(JSON.parse(read('examples/invalid/batch-version.json')))).toBe(false)
  })

  test('names each operation once', () => {
    const ids = nodes.flatMap(node => node.operationId ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

function* walk(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null) return
  yield node as Record<string, unknown>
  for (const child of Object.values(node)) yield* walk(child)
}
