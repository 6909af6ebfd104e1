// What the validators say: in plain English, about the right place, whatever they are given.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Problem,
  validateBatch,
  validateConfig,
  validateEnvelope,
  validateErase,
  validateInteraction,
  validateModel,
} from './validators.js'

const rule = { id: 'any', when: { type: 'page_view' }, points: 1 }
const model = (more: object) => ({ id: 'm', version: 1, rules: [rule], ...more })

describe('a message says what was wrong and what would be right', () => {
  test.each<[string, Problem[] | null, string, string]>([
    [
      'an unknown key',
      validateConfig({ endpont: '/' }),
      '/endpont',
      'Unknown key "endpont": did you mean "endpoint"?',
    ],
    [
      'two letters swapped',
      validateModel(model({ rules: [{ ...rule, lable: 'x' }] })),
      '/rules/0/lable',
      'Unknown key "lable": did you mean "label"?',
    ],
    [
      'a key like none',
      validateModel(model({ qualify: [{ as: 'mql', when: { score: { over: 9 } } }] })),
      '/qualify/0/when/score/over',
      'Unknown key "over". Known: eq, not, gt, gte, lt, lte, contains, exists.',
    ],
    [
      'an unknown word',
      validateConfig({ storage: 'sesion' }),
      '/storage',
      '"sesion" is not known here: did you mean "session"?',
    ],
    [
      'a wrong type for a word',
      validateConfig({ storage: true }),
      '/storage',
      'true is not known here. Known: persistent, session, none.',
    ],
    ['no type that fits', validateConfig({ scoring: 5 }), '/scoring', 'Must be text or an object, not 5.'],
    [
      'a bad duration',
      validateConfig({ flushInterval: '2 s' }),
      '/flushInterval',
      '"2 s" is not written as it must be. A number and a unit: `250ms`, `10s`, `5m`, `12h` or `30d`.',
    ],
    [
      'a bad name of a key',
      validateConfig({ forms: { 'my form': { fields: [{ name: 'email', type: 'email' }] } } }),
      '/forms/my form',
      '"my form" is not written as it must be. A short name: 1 to 64 letters, digits, `-` or `_`.',
    ],
    ['a missing key', validateErase({}), '', 'The key "erase" is missing.'],
    [
      'too many keys',
      validateConfig({
        offers: [
          {
            id: 'o',
            display: 'bar',
            trigger: { load: true, exit: true },
            variants: [{ id: 'a', content: { body: '.' } }],
          },
        ],
      }),
      '/offers/0/trigger',
      'Must have at most 1 key. What makes an offer appear: exactly one of these.',
    ],
  ])('%s', (_, problems, path, message) => {
    expect(problems).toEqual([{ path, message }])
  })

  test('a long value is cut, and a list of problems too', () => {
    const traits = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`t${i}`, null]))
    expect(validateEnvelope({ visitor: { id: null, traits } })).toHaveLength(50)
    const [problem] = validateErase({ erase: '?'.repeat(50_000) })!
    expect(problem!.message.length).toBeLessThan(250)
  })
})

test('hostile keys are data like any other', () => {
  const config = JSON.parse('{ "__proto__": { "site": "x" }, "constructor": 1 }')
  expect(validateConfig(config)?.map(({ path }) => path)).toEqual(['/__proto__', '/constructor'])
  expect(validateModel(model({ exclude: [JSON.parse('{ "__proto__": 1 }')] }))).toBeNull()
})

test('whatever JSON it is, the answer is null or problems with a place inside it', () => {
  const validators = [
    validateBatch,
    validateConfig,
    validateEnvelope,
    validateErase,
    validateInteraction,
    validateModel,
  ]
  fc.assert(
    fc.property(fc.constantFrom(...validators), fc.jsonValue(), (validate, value) => {
      expectPlaces(value, validate(value))
    }),
  )
})

test('whatever is broken in a valid example, the answer is null or problems with a place inside it', () => {
  const examples = readdirSync(valid).map(file => readFileSync(new URL(file, valid), 'utf8'))
  const validators = [validateBatch, validateConfig, validateInteraction, validateModel]
  const example = fc.constantFrom(...examples)
  fc.assert(
    fc.property(
      fc.constantFrom(...validators),
      example,
      fc.nat(),
      fc.jsonValue(),
      (validate, text, where, junk) => {
        const value = JSON.parse(text)
        const places = placesIn(value)
        const place = places[where % places.length]
        if (!place) return
        place.inside[place.key] = junk
        expectPlaces(value, validate(value))
      },
    ),
    { numRuns: 1000 },
  )
})

const valid = new URL('../examples/valid/', import.meta.url)

function placesIn(node: unknown): { inside: Record<string, unknown>; key: string }[] {
  if (typeof node !== 'object' || node === null) return []
  const inside = node as Record<string, unknown>
  return Object.keys(inside).flatMap(key => [{ inside, key }, ...placesIn(inside[key])])
}

function expectPlaces(value: unknown, problems: Problem[] | null) {
  if (problems === null) return
  expect(problems.length).toBeGreaterThan(0)
  for (const { path, message } of problems) {
    expect(at(value, path), path).not.toBeUndefined()
    expect(message).not.toMatch(/undefined|\[object|demands/)
  }
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], value)
}
