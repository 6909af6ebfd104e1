// What the card says about a lead.
import type { Model } from '@leadline/contract'
import { expect, test } from 'vitest'
import { DAY, visitor } from '../test/visitor.js'
import { defaultModel } from './index.js'
import { sentences } from './sentences.js'

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
