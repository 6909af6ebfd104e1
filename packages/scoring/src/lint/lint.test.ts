// What the linter finds, and that it finds nothing where nothing is wrong.
import { readdirSync, readFileSync } from 'node:fs'
import type { Model } from '@leadline/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { presets } from '../presets/index.js'
import { lint } from './lint.js'

const base: Model = {
  id: 'm',
  version: 1,
  rules: [
    { id: 'pricing', when: { type: 'page_view', 'page.path': '/pricing*' }, points: 10 },
    { id: 'demo', when: { type: 'form_submit', 'data.form': 'demo' }, points: 50 },
  ],
}
const found = (more: object) =>
  lint({ ...base, ...more }).map(({ severity, code, path }) => `${severity} ${code} ${path}`)
const said = (more: object) => lint({ ...base, ...more })[0]?.message
const rule = (more: object) => ({ rules: [{ ...base.rules[0], ...more }] })

test.each(Object.entries(presets))('finds nothing in the preset %s', (_, model) =>
  expect(lint(model)).toEqual([]),
)

test("finds no error in the contract's valid examples", () => {
  const folder = new URL('../../../contract/examples/valid/', import.meta.url)
  const files = readdirSync(folder).filter(name => name.startsWith('model'))
  expect(files.length).toBeGreaterThan(0)
  for (const file of files)
    expect(
      lint(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).filter(one => one.severity === 'error'),
    ).toEqual([])
})

test('finds what the schema refuses, with the nearest key', () => {
  expect(lint({ ...base, rulez: [] })).toMatchObject([{ code: 'schema', path: '/rulez' }])
  expect(said({ rules: [{ id: 'a', wen: {}, points: 1 }] })).toMatch(/"when"/)
  expect(lint(null)).toMatchObject([{ code: 'schema', path: '' }])
})

test('never throws', () => {
  fc.assert(fc.property(fc.anything(), value => void lint(value)))
  fc.assert(
    fc.property(
      fc.anything(),
      fc.anything(),
      (when, points) => void lint({ ...base, rules: [{ id: 'a', when, points }] }),
    ),
  )
})

test.each<[string, object, string, RegExp]>([
  [
    'an unknown fact of a rule',
    rule({ when: { 'page.pth': '/x' } }),
    'error unknown-fact /rules/0/when/page.pth',
    /"page\.path"/,
  ],
  [
    'an unknown type',
    rule({ when: { type: 'page_veiw' } }),
    'error unknown-type /rules/0/when/type',
    /"page_view"/,
  ],
  [
    'a near miss in data',
    rule({ when: { 'data.scrolPct': 5 } }),
    'warning unknown-fact /rules/0/when/data.scrolPct',
    /scrollPct/,
  ],
  [
    'an unknown operator',
    rule({ when: { 'data.x': { gtee: 1 } } }),
    'error schema /rules/0/when/data.x/gtee',
    /"gte"/,
  ],
  [
    'an unknown key',
    rule({ limit: { times: 1, per: 'day', key: 'dat.url' } }),
    'error unknown-fact /rules/0/limit/key',
    /dat\.url/,
  ],
  [
    'an unknown map',
    rule({ points: { by: 'plan', map: { a: 1 } } }),
    'error unknown-fact /rules/0/points/by',
    /plan/,
  ],
  ['an unknown group', rule({ group: 'contnt' }), 'error unknown-group /rules/0/group', /none/],
  [
    'a score without entry',
    rule({ score: 'engagment' }),
    'warning unknown-score /rules/0/score',
    /"engagement"/,
  ],
  [
    'a trait with a bag',
    { fit: [{ id: 'f', when: { 'traits.size': 1 }, points: 1 }] },
    'error unknown-fact /fit/0/when/traits.size',
    /"size"/,
  ],
  [
    'an unknown rule',
    { qualify: [{ as: 'sql', when: { 'fired.dmeo': { gte: 1 }, identified: true } }] },
    'error unknown-rule /qualify/0/when/fired.dmeo',
    /"demo"/,
  ],
  [
    'an unknown fact of the lead',
    { qualify: [{ as: 'mql', when: { scroe: 1, identified: true } }] },
    'error unknown-fact /qualify/0/when/scroe',
    /"score"/,
  ],
  [
    'an unknown fact deep inside',
    { funnel: [{ stage: 'engagement', when: { any: [{ not: { all: [{ engagment: { gte: 1 } }] } }] } }] },
    'error unknown-fact /funnel/0/when/any/0/not/all/0/engagment',
    /"engagement"/,
  ],
  [
    'an unknown qualification',
    { funnel: [{ stage: 'conversion', when: { qualified: 'sqll' } }] },
    'error unknown-qualification /funnel/0/when/qualified',
    /none/,
  ],
  [
    'an unknown grade',
    {
      grades: [{ grade: 'A', fit: 0 }],
      qualify: [{ as: 'mql', when: { grade: ['A', 'Q'], identified: true } }],
    },
    'error unknown-grade /qualify/0/when/grade',
    /"Q"/,
  ],
  [
    'a duplicate rule',
    { rules: [base.rules[0], base.rules[0]] },
    'error duplicate /rules/1/id',
    /\/rules\/0\/id/,
  ],
  ['a reserved name', rule({ id: 'override' }), 'error reserved /rules/0/id', /override/],
  [
    'a minimum above 0',
    { scores: { engagement: { min: 5 } } },
    'error limits /scores/engagement/min',
    /nothing/,
  ],
  ['a maximum below 0', { groups: { g: { max: -5 } } }, 'error limits /groups/g/max', /nothing/],
  [
    'fields of another type',
    rule({ when: { type: 'page_view', 'fields.a': 'x' } }),
    'error never-fires /rules/0/when',
    /form_submit/,
  ],
  [
    'a name of another type',
    rule({ when: { type: ['view', 'search'], name: 'x' } }),
    'error never-fires /rules/0/when',
    /custom/,
  ],
  [
    'a range without numbers',
    rule({ when: { 'data.n': { gt: 5, lt: 5 } } }),
    'error never-fires /rules/0/when',
    /range/,
  ],
  [
    'more than all',
    rule({ when: { any: [{ 'data.scrollPct': { gt: 100 } }] } }),
    'error never-fires /rules/0/when',
    /scrollPct/,
  ],
  [
    'all that it matches is excluded',
    { exclude: [{ 'page.path': '/pricing*' }] },
    'error never-fires /rules/0/when',
    /excluded/,
  ],
  [
    'a threshold above the cap of the score',
    {
      scores: { engagement: { max: 40 } },
      qualify: [{ as: 'mql', when: { engagement: { gte: 60 }, identified: true } }],
    },
    'error unreachable /qualify/0/when/engagement',
    /above 40/,
  ],
  [
    'a threshold above the cap of a group',
    {
      rules: [{ ...base.rules[0], group: 'g' }],
      groups: { g: { max: 20 } },
      funnel: [{ stage: 'engagement', when: { score: { gt: 20 } } }],
    },
    'error unreachable /funnel/0/when/score',
    /above 20/,
  ],
  [
    'a threshold above all limits',
    {
      rules: [{ ...base.rules[0], limit: { times: 2, per: 'ever' } }],
      funnel: [{ stage: 'engagement', when: { engagement: { gte: 21 } } }],
    },
    'error unreachable /funnel/0/when/engagement',
    /above 20/,
  ],
  [
    'more firings than the limit',
    {
      rules: [{ ...base.rules[0], limit: { times: 2, per: 'ever' } }],
      funnel: [{ stage: 'engagement', when: { 'fired.pricing': { gte: 3 } } }],
    },
    'error unreachable /funnel/0/when/fired.pricing',
    /above 2/,
  ],
  [
    'a threshold below the minimum',
    { scores: { engagement: { min: 0 } }, funnel: [{ stage: 'lost', when: { engagement: { lt: 0 } } }] },
    'error unreachable /funnel/0/when/engagement',
    /below 0/,
  ],
  [
    'a grade above fit',
    { grades: [{ grade: 'A', fit: 30 }], fit: [{ id: 'f', when: { size: 1 }, points: 20 }] },
    'warning unreachable /grades/0/fit',
    /above 20/,
  ],
  [
    'a grade behind a lesser one',
    {
      grades: [
        { grade: 'C', fit: 0 },
        { grade: 'A', fit: 5 },
      ],
      fit: [{ id: 'f', when: { size: 1 }, points: 20 }],
    },
    'error unreachable /grades/1',
    /best first/,
  ],
  [
    'a qualification without e-mail',
    { qualify: [{ as: 'mql', when: { score: { gte: 60 } } }] },
    'warning identified /qualify/0/when',
    /"identified": true/,
  ],
  [
    'a subset',
    {
      qualify: [
        { as: 'mql', when: { score: { gte: 60 }, identified: true } },
        { as: 'hot', when: { score: { gte: 80 }, identified: true, 'traits.x': 'y' } },
      ],
    },
    'warning subset /qualify/1/when',
    /"hot" is also "mql"/,
  ],
  [
    'twins',
    {
      qualify: [
        { as: 'mql', when: { score: { gte: 60 }, identified: true } },
        { as: 'hot', when: { identified: true, score: { gte: 60 } } },
      ],
    },
    'warning subset /qualify/0/when',
    /the same/,
  ],
])('finds %s', (_, more, finding, message) => {
  expect(found(more)).toEqual([finding])
  expect(said(more)).toMatch(message)
})

test('lets be what may be meant', () => {
  const fine = {
    rules: [
      {
        id: 'a',
        when: { type: '*_submit', 'fields.topic': 'x' },
        points: { by: 'data.plan', map: { '*': 1 } },
      },
      {
        id: 'b',
        when: { 'data.myown': { gte: 3, lte: 3 }, not: { 'data.scrollPct': { gt: 100 } } },
        points: 5,
      },
      {
        id: 'c',
        when: { 'attribution.last.clickId': { exists: true }, 'session.index': { gte: 2 } },
        points: 5,
      },
    ],
    groups: { g: { min: -5, max: 5 } },
    fit: [{ id: 'f', when: { size: { gte: 5 } }, points: 5, group: 'g' }],
    qualify: [
      { as: 'mql', when: { score: { gte: 60 }, any: [{ identified: true }, { 'traits.email': '*@*' }] } },
      { as: 'sql', when: { qualified: 'mql', engagement: { gte: 999 } } },
      { as: 'service', when: { all: [{ 'traits.customer': true }], 'fired.a': { gte: 2 } } },
    ],
  }
  expect(found(fine)).toEqual([])
})
