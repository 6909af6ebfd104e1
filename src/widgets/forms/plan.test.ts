// Which fields are asked, whatever is known and whatever is answered.
import type { FormField } from '@leadline/contract'
import { expect, test } from 'vitest'
import { askedFields, stepsOf } from './plan.js'

const fields = (...names: string[]): FormField[] =>
  names.map(name => ({ name, type: name === 'consent' || name === 'hidden' ? name : 'text' }))
const names = (list: FormField[]) => list.map(({ name }) => name).join(' ')
const ask = (
  list: FormField[],
  {
    limit,
    known = '',
    failing = '',
    asked = '',
  }: { limit?: number; known?: string; failing?: string; asked?: string } = {},
) =>
  names(
    askedFields(list, {
      limit,
      isKnown: ({ name }) => known.split(' ').includes(name),
      holds: ({ name }) => !failing.split(' ').includes(name),
      isAsked: ({ name }) => asked.split(' ').includes(name),
    }),
  )

test('without a limit every field is asked whose condition holds, known or not', () => {
  expect(ask(fields('a', 'b', 'c'), { known: 'a', failing: 'b' })).toBe('a c')
})

test('with a limit the first unknown ones are asked, in order', () => {
  expect(ask(fields('a', 'b', 'c', 'd'), { limit: 2 })).toBe('a b')
  expect(ask(fields('a', 'b', 'c', 'd'), { limit: 2, known: 'a' })).toBe('b c')
  expect(ask(fields('a', 'b'), { limit: 2, known: 'a b' })).toBe('')
})

test('consent and hidden fields do not count, and a known consent is not asked again', () => {
  const list = fields('hidden', 'a', 'b', 'consent')
  expect(ask(list, { limit: 1 })).toBe('hidden a consent')
  expect(ask(list, { limit: 1, known: 'consent' })).toBe('hidden a')
})

test('a field that is being asked keeps its place when an earlier one becomes possible', () => {
  const list = fields('a', 'b', 'c')
  expect(ask(list, { limit: 2, failing: 'b' })).toBe('a c')
  expect(ask(list, { limit: 2, asked: 'a c' })).toBe('a c')
})

test('steps hold the fields they name, the last one those that none names, and unknown names are nothing', () => {
  const list = fields('a', 'b', 'c', 'd')
  expect(stepsOf({ fields: list }).map(names)).toEqual(['a b c d'])
  expect(stepsOf({ fields: list, steps: [['b'], ['a', 'typo']] }).map(names)).toEqual(['b', 'a c d'])
  expect(stepsOf({ fields: list, steps: [] }).map(names)).toEqual(['a b c d'])
})
