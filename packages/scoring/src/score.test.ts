// The order in which interactions count, whatever order they come in.
import type { Model } from '@leadline/contract'
import { expect, test } from 'vitest'
import { DAY, interaction, START } from '../test/visitor.js'
import { byTime, score } from './index.js'

/** Gives once a visit; where it was given is told by the last interaction that may be told apart. */
const model: Model = {
  id: 'order',
  version: 1,
  rules: [
    {
      id: 'first',
      when: { type: 'page_view' },
      points: { by: 'data.x', map: { a: 1, b: 2, c: 4 } },
      limit: { times: 1, per: 'ever' },
    },
  ],
}
const one = (x: string, at: number, n: number, id: string) => ({
  ...interaction('page_view', { at, n, data: { x } }),
  id,
})
const permuted = <One>([head, ...tail]: One[]): One[][] =>
  head === undefined
    ? [[]]
    : permuted(tail).flatMap(rest =>
        Array.from({ length: rest.length + 1 }, (_, at) => [...rest.slice(0, at), head, ...rest.slice(at)]),
      )

test.each<[string, [x: string, at: number, n: number, id: string][], string]>([
  [
    'time counts before number and id',
    [
      ['c', START, 9, 'z'],
      ['b', START + 1, 5, 'y'],
      ['a', START + DAY, 1, 'x'],
    ],
    'cba',
  ],
  [
    'of equal times the number within the visit',
    [
      ['b', START, 1, 'z'],
      ['a', START, 2, 'y'],
      ['c', START, 10, 'x'],
    ],
    'bac',
  ],
  [
    'of equal times and numbers the id',
    [
      ['c', START, 1, '1'],
      ['a', START, 1, '2'],
      ['b', START, 1, '3'],
    ],
    'cab',
  ],
])('%s', (_, given, order) => {
  for (const ledger of permuted(given.map(each => one(...each)))) {
    expect(
      [...ledger]
        .sort(byTime)
        .map(({ data }) => data.x)
        .join(''),
    ).toBe(order)
    expect(score(ledger, model, START + DAY).score).toBe({ a: 1, b: 2, c: 4 }[order[0]!])
  }
})

test('a repeat of the same interaction counts once, two alike with ids of their own twice', () => {
  const rules = [{ id: 'view', when: { type: 'page_view' }, points: 10 }]
  const [a, b] = [one('a', START, 1, 'a'), one('a', START, 1, 'b')]
  expect(score([a, a, a], { ...model, rules }, START).score).toBe(10)
  expect(score([a, b, a], { ...model, rules }, START).score).toBe(20)
})

test('what it is given stays as it was', () => {
  const ledger = [one('b', START + 1, 1, 'b'), one('a', START, 1, 'a')]
  score(ledger, model, START)
  expect(ledger.map(({ id }) => id)).toEqual(['b', 'a'])
})

test('nothing at all is a lead too', () => {
  expect(score([], model, START)).toMatchObject({
    score: 0,
    qualified: [],
    funnel: 'attraction',
    grade: null,
  })
})
