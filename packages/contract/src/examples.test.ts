// The published examples: each valid one is accepted, each invalid one refused at the places that the index tells.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type Validate,
  validateBatch,
  validateConfig,
  validateEnvelope,
  validateErase,
  validateInteraction,
  validateModel,
} from './validators.js'

interface Example {
  file: string
  schema: 'batch' | 'config' | 'erase' | 'interaction' | 'model'
  valid: boolean
  about: string
  /** JSON pointers of what is wrong. */
  paths?: string[]
  /** The envelope is right; these ids are what a receiver rejects. */
  rejects?: (string | null)[]
}

const validators: Record<Example['schema'], Validate> = {
  batch: validateBatch,
  config: validateConfig,
  erase: validateErase,
  interaction: validateInteraction,
  model: validateModel,
}

const folder = new URL('../examples/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const examples: Example[] = read('index.json')

test('the index names every example file, once', () => {
  const files = ['valid', 'invalid'].flatMap(kind =>
    readdirSync(new URL(kind, folder)).map(file => `${kind}/${file}`),
  )
  expect(examples.map(({ file }) => file).sort()).toEqual(files.sort())
})

test('no two batches share an event, so that a receiver can be sent them all', () => {
  const ids = examples
    .filter(({ schema, file }) => schema === 'batch' && !file.includes('not-a'))
    .flatMap(({ file }) => read(file).events.flatMap((event: { id?: string }) => event.id ?? []))
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(examples.filter(({ valid }) => valid))('$file is accepted: $about', ({ file, schema }) => {
  expect(validators[schema](read(file))).toBeNull()
})

test.each(examples.filter(({ valid }) => !valid))('$file is refused: $about', ({ file, schema, paths }) => {
  const problems = validators[schema](read(file)) ?? []
  expect(problems.map(({ path }) => path)).toEqual(paths)
  for (const { message } of problems) expect(message).toMatch(/^["\p{Lu}\p{N}].*[.?]$/su)
})

describe('a receiver that keeps the good events of a batch', () => {
  const batches = examples.filter(({ schema }) => schema === 'batch')

  test.each(batches.filter(({ valid, rejects }) => valid || rejects))(
    '$file: takes the envelope and rejects single events',
    ({ file, rejects = [] }) => {
      const batch = read(file)
      expect(validateEnvelope(batch)).toBeNull()
      const bad = batch.events.filter((event: unknown) => validateInteraction(event))
      expect(bad.map((event: { id?: string }) => event.id ?? null)).toEqual(rejects)
    },
  )

  test.each(batches.filter(({ valid, rejects }) => !valid && !rejects))(
    '$file: refuses the envelope',
    ({ file, paths }) => {
      expect(validateEnvelope(read(file))?.map(({ path }) => path)).toEqual(paths)
    },
  )
})
