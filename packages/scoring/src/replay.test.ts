// What the replay says about another model over the same interactions.
import type { Model } from '@leadline/contract'
import { expect, test } from 'vitest'
import { DAY, interaction, START } from '../test/visitor.js'
import { createReplay, replay } from './replay.js'

const old: Model = {
  id: 'm',
  version: 1,
  rules: [{ id: 'view', when: { type: 'page_view' }, points: 10 }],
  grades: [{ grade: 'A', engagement: 20 }],
  qualify: [{ as: 'mql', when: { score: { gte: 20 } } }],
  funnel: [{ stage: 'engagement', when: { score: { gte: 10 } } }],
}
const fresh: Model = {
  ...old,
  version: 2,
  rules: [
    { id: 'view', when: { type: 'page_view' }, points: 5 },
    { id: 'demo', when: { type: 'form_submit' }, points: 50 },
  ],
}
const did = (visitor: string, type: string, n: number, at = START) => ({
  visitor,
  interaction: interaction(type, { n, at }),
})
const ledger = [
  did('ann', 'page_view', 1),
  did('bob', 'page_view', 1),
  did('ann', 'page_view', 2),
  did('bob', 'form_submit', 2),
  did('eve', 'search', 1),
  did('eve', 'search', 1),
]

test('says who is gained and lost, and how leads stand', async () => {
  expect(await replay(ledger, { model: fresh, against: old, now: START + DAY })).toEqual({
    model: 'm@2',
    against: 'm@1',
    now: new Date(START + DAY).toISOString(),
    visitors: 3,
    interactions: 5,
    outOfOrder: 0,
    scoreChanged: 2,
    meanScore: { old: 10, new: 21.7 },
    qualified: {
      mql: { old: 1, new: 1, gained: { count: 1, visitors: ['bob'] }, lost: { count: 1, visitors: ['ann'] } },
    },
    grades: {
      A: { old: 1, new: 1, gained: { count: 1, visitors: ['bob'] }, lost: { count: 1, visitors: ['ann'] } },
      none: {
        old: 2,
        new: 2,
        gained: { count: 1, visitors: ['ann'] },
        lost: { count: 1, visitors: ['bob'] },
      },
    },
    funnel: {
      engagement: { old: 2, new: 2, gained: { count: 0, visitors: [] }, lost: { count: 0, visitors: [] } },
      attraction: { old: 1, new: 1, gained: { count: 0, visitors: [] }, lost: { count: 0, visitors: [] } },
    },
    movers: [
      {
        visitor: 'bob',
        old: { score: 10, grade: null, funnel: 'engagement', qualified: [] },
        new: {
          score: 55,
          grade: 'A',
          funnel: 'engagement',
          qualified: [{ as: 'mql', since: new Date(START).toISOString() }],
        },
      },
      {
        visitor: 'ann',
        old: {
          score: 20,
          grade: 'A',
          funnel: 'engagement',
          qualified: [{ as: 'mql', since: new Date(START).toISOString() }],
        },
        new: { score: 10, grade: null, funnel: 'engagement', qualified: [] },
      },
    ],
  })
})

test('gives the same when visitors stand together and are forgotten one by one', async () => {
  const sorted = [...ledger].sort((a, b) => a.visitor.localeCompare(b.visitor))
  const options = { model: fresh, against: old, now: START }
  expect(await replay(sorted, { ...options, grouped: true })).toEqual(await replay(sorted, options))
})

test('names no more than asked for, and counts all', () => {
  const running = createReplay({ model: fresh, against: old, now: START, names: 2 })
  for (let i = 0; i < 50; i++) {
    const { visitor, interaction: one } = did(`v${i}`, 'form_submit', 1)
    running.add(visitor, one)
  }
  const report = running.report()
  expect(report.qualified.mql!.gained).toEqual({ count: 50, visitors: ['v0', 'v1'] })
  expect(report.movers).toHaveLength(20)
})

test('keeps those who move most, down as well as up, whenever they come', () => {
  const running = createReplay({ model: fresh, against: old, now: START })
  // Nine visits are 90 against 45 points, a form is 0 against 50, one visit 10 against 5.
  for (let n = 1; n <= 9; n++) running.add('down', interaction('page_view', { n }))
  for (let i = 0; i < 60; i++) running.add(`little${i}`, interaction('page_view', { n: 1 }))
  running.add('up', interaction('form_submit', { n: 1 }))
  expect(running.report().movers.slice(0, 3)).toMatchObject([
    { visitor: 'up', old: { score: 0 }, new: { score: 50 } },
    { visitor: 'down', old: { score: 90 }, new: { score: 45 } },
    { visitor: 'little0' },
  ])
})

test('of nothing it says nothing, and the means are those of nobody', () => {
  const report = createReplay({ model: fresh, against: old, now: START }).report()
  expect(report).toMatchObject({ visitors: 0, interactions: 0, meanScore: { old: 0, new: 0 }, movers: [] })
})

test('counts what came out of order', () => {
  const running = createReplay({ model: fresh, against: old, now: START })
  running.add('ann', interaction('page_view', { at: START }))
  running.add('ann', interaction('page_view', { at: START - 1 }))
  expect(running.report().outOfOrder).toBe(1)
})

test.each(['constructor', '__proto__'])(
  'counts a qualification, a grade and a stage called %s',
  async name => {
    const when = { score: { gte: 20 } }
    const named = {
      ...old,
      qualify: [{ as: name, when }],
      grades: [{ grade: name, score: 20 }],
      funnel: [{ stage: name, when }],
    }
    const report = await replay(ledger, { model: named, against: old, now: START })
    for (const of of ['qualified', 'grades', 'funnel'] as const)
      expect(Object.entries(report[of]).find(([of]) => of === name)?.[1].new).toBe(1)
    expect(Object.keys(Object)).toEqual([])
  },
)
