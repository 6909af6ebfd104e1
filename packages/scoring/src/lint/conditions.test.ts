// What the linter reads out of conditions: words, ranges, what cannot be, and what follows from what.
import type { Condition, Test } from '@leadline/contract'
import { describe, expect, test } from 'vitest'
import { eachFact, implies, impossible, never, rangeOf, wordsOf } from './conditions.js'

test('each fact is found wherever it stands, with the pointer to it', () => {
  const found: unknown[] = []
  const when: Condition = {
    'data.a/b': 1,
    any: [{ score: 2 }, { not: { fit: 3 } }],
    all: [{ grade: 'A' }],
    not: { all: [{ identified: true }] },
  }
  eachFact(when, '/when', (fact, value, path) => void found.push([fact, value, path]))
  expect(found).toEqual([
    ['data.a/b', 1, '/when/data.a~1b'],
    ['score', 2, '/when/any/0/score'],
    ['fit', 3, '/when/any/1/not/fit'],
    ['grade', 'A', '/when/all/0/grade'],
    ['identified', true, '/when/not/all/0/identified'],
  ])
})

test.each<[Test, string[]]>([
  ['a', ['a']],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [5, []],
  [true, []],
  [[5, 'a'], ['a']],
  [{ eq: 'a' }, ['a']],
  [{ not: ['a', 'b'] }, ['a', 'b']],
  [{ eq: 'a', not: 'b' }, ['a', 'b']],
  [{ contains: 'a', gte: 5, exists: true }, []],
])('words of %j: %j', (value, words) => expect(wordsOf(value)).toEqual(words))

const all = { min: -Infinity, max: Infinity, open: false }
test.each<[Test, object]>([
  [5, { min: 5, max: 5, open: false }],
  ['5', all],
  [true, all],
  [[1, 2], all],
  [{ exists: true }, all],
  [{ eq: 5 }, { min: 5, max: 5, open: false }],
  [
    { eq: 5, gt: 1 },
    { min: 5, max: 5, open: false },
  ],
  [{ eq: 'a' }, all],
  [{ gte: 5 }, { min: 5, max: Infinity, open: false }],
  [{ gt: 5 }, { min: 5, max: Infinity, open: true }],
  [
    { gt: 5, gte: 5 },
    { min: 5, max: Infinity, open: true },
  ],
  [
    { gt: 4, gte: 5 },
    { min: 5, max: Infinity, open: false },
  ],
  [{ lte: 5 }, { min: -Infinity, max: 5, open: false }],
  [{ lt: 5 }, { min: -Infinity, max: 5, open: true }],
  [
    { lt: 5, lte: 5 },
    { min: -Infinity, max: 5, open: true },
  ],
  [
    { lt: 6, lte: 5 },
    { min: -Infinity, max: 5, open: false },
  ],
  [
    { gte: 1, lt: 3 },
    { min: 1, max: 3, open: true },
  ],
])('range of %j', (value, range) => expect(rangeOf(value)).toEqual(range))

test.each<[string, Test, RegExp | undefined]>([
  ['data.n', { gte: 5, lte: 4 }, /no number/],
  ['data.n', { gt: 5, lte: 5 }, /no number/],
  ['data.n', { gte: 5, lte: 5 }, undefined],
  ['data.n', { lt: -1e9 }, undefined],
  ['data.scrollPct', { gt: 100 }, /between 0 and 100/],
  ['data.scrollPct', { gte: 100 }, undefined],
  ['data.scrollPct', 101, /between 0 and 100/],
  ['data.scrollPct', 100, undefined],
  ['data.scrollPct', { lt: 0 }, /between 0 and 100/],
  ['data.scrollPct', { lte: 0 }, undefined],
  ['data.scrollPct', 0, undefined],
  ['data.pct', { gte: 100.5 }, /between 0 and 100/],
  ['data.activeMs', -1, /between 0 and Infinity/],
  ['data.activeMs', { gte: 1e12 }, undefined],
  ['session.index', 0, /between 1 and Infinity/],
  ['session.index', { lt: 1 }, /between 1/],
  ['session.index', { lte: 1 }, undefined],
])('%s %j: %s', (fact, value, reason) => {
  if (reason) expect(impossible(fact, value)).toMatch(reason)
  else expect(impossible(fact, value)).toBeUndefined()
})

const no = { 'data.n': { gt: 5, lt: 5 } }
const yes = { 'data.n': 5 }
test.each<[string, Condition, boolean]>([
  ['one fact that cannot be', no, true],
  ['one of several', { ...yes, 'data.m': { gt: 1, lt: 1 } }, true],
  ['what must not be', { not: no }, false],
  ['one alternative', { any: [no, yes] }, false],
  ['every alternative', { any: [no, no] }, true],
  ['one of all', { all: [yes, no] }, true],
  ['none of all', { all: [yes, yes] }, false],
  ['a fact beside all', { all: [yes], ...no }, true],
  ['nothing', {}, false],
])('can never hold: %s', (_, when, is) => expect(!!never(when)).toBe(is))

describe('follows', () => {
  test.each<[Condition, Condition]>([
    [{ score: 5 }, {}],
    [{ score: 5 }, { score: 5 }],
    [{ score: 5, fit: 1 }, { score: 5 }],
    [{ score: 5 }, { score: { gte: 5 } }],
    [{ score: 5 }, { score: { gt: 4, lt: 6 } }],
    [{ score: { gte: 6 } }, { score: { gte: 5 } }],
    [{ score: { gt: 5 } }, { score: { gte: 5 } }],
    [{ score: { gt: 5 } }, { score: { gt: 5, lt: Infinity } as Test }],
    [{ score: { gte: 6 } }, { score: { gt: 5 } }],
    [{ score: { lte: 4 } }, { score: { lte: 5 } }],
    [{ score: { gte: 2, lte: 3 } }, { score: { gt: 1, lt: 4 } }],
    [{ type: 'a' }, { type: ['a', 'b'] }],
    [{ type: ['a', 'b'] }, { type: ['c', 'b', 'a'] }],
    [{ all: [{ score: 5 }, { fit: 1 }] }, { fit: 1 }],
    [{ score: 5, fit: 1 }, { all: [{ score: 5 }, { fit: 1 }] }],
    [{ score: 5 }, { any: [{ fit: 1 }, { score: 5 }] }],
    [{ any: [{ score: 5 }, { score: 6 }] }, { score: { gte: 5 } }],
    [{ any: [{ score: 5 }, { fit: 1 }], grade: 'A' }, { any: [{ fit: 1 }, { score: 5 }] }],
    [{ any: [{ score: 5 }, { fit: 1 }], grade: 'A' }, { any: [{ fit: 1, grade: 'A' }, { score: 5 }] }],
  ])('from %j: %j', (a, b) => expect(implies(a, b)).toBe(true))

  test.each<[Condition, Condition]>([
    [{}, { score: 5 }],
    [{ score: 5 }, { score: 6 }],
    [{ score: 5 }, { score: 5, fit: 1 }],
    [{ score: { gte: 4 } }, { score: { gte: 5 } }],
    [{ score: { gte: 5 } }, { score: { gt: 5 } }],
    [{ score: { lte: 5 } }, { score: { lt: 5 } }],
    [{ score: { gte: 6, lte: 9 } }, { score: { gt: 5, lt: 9 } }],
    [{ score: { lte: 6 } }, { score: { lte: 5 } }],
    [{ score: { gte: 5 } }, { score: { gte: 5, contains: '5' } }],
    [{ score: { gte: 5 } }, { score: { exists: true } }],
    [{ type: 'a' }, { type: 'b' }],
    [{ identified: false }, { identified: true }],
    [{ type: 'c' }, { type: ['a', 'b'] }],
    [{ type: ['a', 'c'] }, { type: ['a', 'b'] }],
    [{ type: 'a' }, { type: { not: 'b', gte: 1 } }],
    [{ score: 5 }, { any: [{ fit: 1 }, { score: 6 }] }],
    [{ score: 5 }, { all: [{ score: 5 }, { fit: 1 }] }],
    [{ any: [{ score: 5 }, { fit: 1 }] }, { score: { gte: 5 } }],
    [{ any: [{ score: 5 }, { fit: 1 }], grade: 'A' }, { any: [{ score: 5 }, { funnel: 'x' }] }],
    [{ any: [{ score: 5 }, { fit: 1 }], grade: 'A' }, { score: 5 }],
    [{ score: 5 }, { not: { score: 6 } }],
  ])('not from %j: %j', (a, b) => expect(implies(a, b)).toBe(false))
})
