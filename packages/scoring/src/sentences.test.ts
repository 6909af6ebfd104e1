// What the card says about a lead.
import type { Condition, Model } from '@leadline/contract'
import { expect, test } from 'vitest'
import { DAY, visitor } from '../test/visitor.js'
import { defaultModel } from './index.js'
import { DEFAULT_LABELS, sentences } from './sentences.js'

test('says what was done, how often, when, and what it gives', () => {
  const model: Model = {
    id: 'm',
    version: 1,
    rules: [{ id: 'pricing', label: 'Viewed pricing', when: { 'page.path': '/pricing' }, points: 10 }],
  }
  const ann = visitor(model)
  for (let day = 0; day < 3; day++) ann.waits(DAY).sees('/pricing')
  ann.waits(3 * DAY)
  expect(sentences(ann.explain(), ann.now()).reasons).toEqual(['Viewed pricing three times this week (+30)'])
  ann.waits(60 * DAY)
  expect(sentences(ann.explain(), ann.now()).reasons).toEqual([
    'Viewed pricing three times until 2026-11-05 (+30)',
  ])
})

test('says what is missing for each qualification', () => {
  const ann = visitor(defaultModel)
  ann.sees('/careers')
  ann.did('product_use', { feature: 'export' })
  const { reasons, next } = sentences(ann.explain(), ann.now())
  expect(reasons).toEqual([
    'Viewed job offers once today (−4)',
    'Used the product once today (+3)',
    'Viewed pages once today (+1)',
  ])
  expect(next).toEqual([
    'A marketing qualified lead needs 60 more points of score and an e-mail address.',
    'A product qualified lead needs “Used the product” four times more and an e-mail address.',
    'A service qualified lead needs the trait “customer” to be true and “Looked into an upgrade”.',
    'A sales qualified lead needs “Asked for a demo”.',
  ])
})

test('has words for every rule of the default model', () => {
  const ids = [...defaultModel.rules, ...defaultModel.fit!].map(({ id }) => id)
  for (const id of [...ids, 'override', 'inactivity']) expect(DEFAULT_LABELS[id]).toMatch(/^[A-Z].{5,}/)
  expect(new Set(Object.values(DEFAULT_LABELS)).size).toBe(Object.keys(DEFAULT_LABELS).length)
})

test.each([
  [1, 'once'],
  [2, 'twice'],
  [3, 'three times'],
  [4, 'four times'],
  [5, 'five times'],
  [6, 'six times'],
  [7, 'seven times'],
  [8, 'eight times'],
  [9, 'nine times'],
  [10, 'ten times'],
  [11, '11 times'],
])('%i is %s', (times, text) => {
  const ann = visitor({ id: 'm', version: 1, rules: [{ id: 'a', label: 'Saw', when: {}, points: 1 }] })
  for (let i = 0; i < times; i++) ann.sees('/')
  expect(sentences(ann.explain(), ann.now()).reasons).toEqual([`Saw ${text} today (+${times})`])
})

test.each([
  [0, 'today'],
  // It was nine in the morning: days are calendar days, in UTC.
  [14 / 24, 'today'],
  [15 / 24, 'yesterday'],
  [1, 'yesterday'],
  [2, 'this week'],
  [6, 'this week'],
  [7, 'this month'],
  [30, 'this month'],
  [31, 'until 2026-11-02'],
])('%f days ago is %s', (days, text) => {
  const ann = visitor({ id: 'm', version: 1, rules: [{ id: 'a', label: 'Saw', when: {}, points: 5 }] })
  ann.sees('/')
  ann.waits(days * DAY)
  expect(sentences(ann.explain(), ann.now()).reasons).toEqual([`Saw once ${text} (+5)`])
})

test('a label of the model goes before the words of the default one, and what gives nothing is left out', () => {
  const ann = visitor({
    id: 'm',
    version: 1,
    rules: [
      { id: 'pricing', label: 'Looked at prices', when: {}, points: 5 },
      { id: 'mark', when: {}, points: 0 },
    ],
    fit: [{ id: 'size', when: { employees: { gte: 5 } }, points: 7 }],
  })
  ann.did('identify', {}, { traits: { employees: 9 } })
  expect(sentences(ann.explain(), ann.now()).reasons).toEqual([
    'Size of the company (+7)',
    'Looked at prices once today (+5)',
  ])
})

test('says each kind of lack', () => {
  const rules = [
    { id: 'a', when: { type: 'page_view' }, points: 1.25 },
    { id: 'demo', when: { type: 'form_submit' }, points: 0 },
  ]
  const lacking = (when: Condition, as = 'hot') => {
    const ann = visitor({ id: 'm', version: 1, rules, qualify: [{ as, when }] })
    ann.sees('/')
    return sentences(ann.explain(), ann.now()).next[0]
  }
  expect(lacking({ score: { gte: 10 } })).toBe('“hot” needs 8.8 more points of score.')
  expect(lacking({ engagement: { gte: 10 } })).toBe('“hot” needs 8.8 more points of engagement.')
  expect(lacking({ 'fired.demo': { gte: 1 } })).toBe('“hot” needs “Asked for a demo”.')
  expect(lacking({ 'fired.demo': { gte: 2 } })).toBe('“hot” needs “Asked for a demo” twice.')
  expect(lacking({ 'fired.a': { gte: 2 } })).toBe('“hot” needs “a” once more.')
  expect(lacking({ 'fired.a': { gte: 5 } })).toBe('“hot” needs “a” four times more.')
  expect(lacking({ 'fired.a': 0 })).toBe('“hot” needs “a”.')
  expect(lacking({ 'traits.phone': { exists: true } })).toBe('“hot” needs the trait “phone” to be known.')
  expect(lacking({ 'traits.size': { gt: 5, lt: 9 } })).toBe(
    '“hot” needs the trait “size” to be gt 5 and lt 9.',
  )
  expect(lacking({ 'traits.size': { gte: 5 } })).toBe('“hot” needs the trait “size” to be 5.')
  expect(lacking({ grade: 'A' })).toBe('“hot” needs “grade” to be A.')
  expect(lacking({ score: { exists: false } })).toBe('“hot” needs “score” to be unknown.')
  expect(lacking({ identified: true, grade: 'A' }, 'mql')).toBe(
    'A marketing qualified lead needs an e-mail address and “grade” to be A.',
  )
  expect(lacking({ score: { gte: 1 } })).toBeUndefined()
})

test('says nothing of what time alone would let be reached at the next interaction', () => {
  const ann = visitor({
    id: 'm',
    version: 1,
    scores: { engagement: { decay: { halfLife: '1d' } } },
    rules: [{ id: 'a', when: {}, points: -10 }],
    qualify: [{ as: 'calm', when: { engagement: { gte: -5 } } }],
  })
  ann.sees('/')
  expect(sentences(ann.explain(), ann.now()).next).toEqual(['“calm” needs 5 more points of engagement.'])
  ann.waits(2 * DAY)
  expect(ann.qualified()).toEqual([])
  expect(sentences(ann.explain(), ann.now()).next).toEqual([])
})

test('says what a cap keeps back of all', () => {
  const rules = [{ id: 'a', when: {}, points: 30, group: 'g' }]
  const ann = visitor({ id: 'm', version: 1, rules, groups: { g: { max: 0 } } })
  ann.sees('/')
  expect(sentences(ann.explain(), ann.now()).reasons).toEqual(['a once today (+0, 30 more are above a cap)'])
})

test('says what a cap keeps back', () => {
  const ann = visitor({
    id: 'm',
    version: 1,
    rules: [{ id: 'a', when: { type: 'page_view' }, points: 30, group: 'g' }],
    groups: { g: { max: 20 } },
  })
  ann.sees('/')
  expect(sentences(ann.explain(), ann.now()).reasons).toEqual(['a once today (+20, 10 more are above a cap)'])
})
