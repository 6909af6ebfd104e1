// What the linter finds, and that it finds nothing where nothing is wrong.
import { readdirSync, readFileSync } from 'node:fs'
import type { Model } from '@leadline/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
  for (const name of ['valueOf', 'constructor', '__proto__', 'toString']) {
    const when = JSON.parse(`{"${name}":{"gte":5}}`)
    const rules = [{ id: name, when, points: 5, group: name, score: name }]
    const grades = [{ grade: name, fit: 1 }]
    expect(() =>
      lint({ ...base, rules, fit: rules, exclude: [when], grades, funnel: [{ stage: name, when }] }),
    ).not.toThrow()
    expect(() =>
      lint({
        ...base,
        rules,
        qualify: [
          { as: name, when },
          { as: 'b', when: { score: 1 } },
        ],
      }),
    ).not.toThrow()
  }
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
    /Did you mean "data\.url"/,
  ],
  [
    'an unknown map',
    rule({ points: { by: 'plan', map: { a: 1 } } }),
    'error unknown-fact /rules/0/points/by',
    /plan/,
  ],
  [
    'a fact of nothing known',
    rule({ when: { weather: 'fine' } }),
    'error unknown-fact /rules/0/when/weather',
    /Known: type, name, page\.url\|path.*data\.…/,
  ],
  [
    'a bag without a name',
    rule({ when: { traits: 'x' } }),
    'error unknown-fact /rules/0/when/traits',
    /"traits" is no fact.*"traits\.…"/,
  ],
  [
    'an unknown fact of an exclusion',
    { exclude: [{ 'page.host': 'x' }] },
    'error unknown-fact /exclude/0/page.host',
    /no fact/,
  ],
  [
    'a map of fit by a trait with a bag',
    { fit: [{ id: 'f', when: { size: 1 }, points: { by: 'a.b.size', map: { x: 1 } } }] },
    'error unknown-fact /fit/0/points/by',
    /write "size"/,
  ],
  [
    'an unknown group of fit',
    { fit: [{ id: 'f', when: { size: 1 }, points: 1, group: 'g' }] },
    'error unknown-group /fit/0/group',
    /none/,
  ],
  [
    'a fit rule with the id of another',
    { fit: [{ id: 'demo', when: { size: 1 }, points: 1 }] },
    'error duplicate /fit/0/id',
    /\/rules\/1\/id/,
  ],
  [
    'a grade twice',
    {
      grades: [
        { grade: 'A', engagement: 20 },
        { grade: 'A', engagement: 10 },
      ],
    },
    'error duplicate /grades/1/grade',
    /The grade "A".*\/grades\/0\/grade/,
  ],
  [
    'a fit rule that cannot fire',
    { fit: [{ id: 'f', when: { size: { gt: 1, lt: 1 } }, points: 1 }] },
    'error never-fires /fit/0/when',
    /"f" can never fire/,
  ],
  [
    'a range without numbers for a stage',
    { funnel: [{ stage: 'engagement', when: { 'traits.n': { gt: 5, lt: 5 } } }] },
    'error unreachable /funnel/0/when',
    /can never hold/,
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
  ['the other', rule({ id: 'inactivity' }), 'error reserved /rules/0/id', /inactivity/],
  [
    'a grade where there are none',
    { qualify: [{ as: 'mql', when: { grade: 'A', identified: true } }] },
    'error unknown-grade /qualify/0/when/grade',
    /There are none/,
  ],
  [
    'a fact of interactions in a qualification',
    { qualify: [{ as: 'mql', when: { 'page.path': '/demo', identified: true } }] },
    'error unknown-fact /qualify/0/when/page.path',
    /no fact of a lead/,
  ],
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

test('knows every type and every fact of the contract', () => {
  const file = new URL('../../../contract/schema/interaction.schema.json', import.meta.url)
  const { $defs } = JSON.parse(readFileSync(file, 'utf8'))
  const types: string[] = $defs.InteractionType.enum
  expect(types.length).toBeGreaterThan(20)
  for (const type of types) {
    expect(found(rule({ when: { type } }))).toEqual([])
    expect(said(rule({ when: { type: `${type}x` } }))).toMatch(`"${type}"`)
  }
  const facts = ['first', 'last'].flatMap(which =>
    Object.keys($defs.Touch.properties).map(key => `attribution.${which}.${key}`),
  )
  expect(facts.length).toBeGreaterThan(20)
  for (const fact of [...facts, 'page.url', 'page.path', 'page.title', 'page.referrer', 'name']) {
    expect(found(rule({ when: { [fact]: 'x' } }))).toEqual([])
    expect(found(rule({ when: { [`${fact}_`]: 'x' } }))).toEqual([
      `error unknown-fact /rules/0/when/${fact}_`,
    ])
  }
})

test.each(
  'navigation activeMs scrollPct view cta url ext pct text href name file host term video form field durationMs step spam offer variant trigger reason feature state metric value rating'.split(
    ' ',
  ),
)('knows data.%s, and what was meant by a slip', name => {
  expect(found(rule({ when: { [`data.${name}`]: 1 } }))).toEqual([])
  expect(said(rule({ when: { [`data.${name.toUpperCase()}s`]: 1 } }))).toMatch(`Did you mean "data.${name}"`)
})

test('a short name of data is not held to be a slip', () => {
  for (const name of ['exp', 'ur', 'cat', 'pc'])
    expect(found(rule({ when: { [`data.${name}`]: 1 } }))).toEqual([])
})

test.each([
  ['fti', 'fit'],
  ['grde', 'grade'],
  ['identifed', 'identified'],
  ['qualifed', 'qualified'],
  ['traits', 'traits.…'],
  ['fired', 'fired.…'],
])('for %s in the funnel it offers %s', (fact, meant) =>
  expect(said({ funnel: [{ stage: 'a', when: { [fact]: 5 } }] })).toMatch(`Did you mean "${meant}"?`),
)

test('a qualification twice is one too many', () => {
  const one = { as: 'a', when: { identified: true } }
  expect(lint({ ...base, qualify: [one, one] })[0]).toMatchObject({
    path: '/qualify/1/as',
    message: 'The qualification "a" is already at /qualify/0/as.',
  })
})

describe('a name that every object has is reserved', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    const named = JSON.parse(`{"${name}": {"max": 5}}`)
    test.each([
      ['rule', rule({ id: name }), '/rules/0/id'],
      ['rule of fit', { fit: [{ id: name, when: { size: 1 }, points: 1 }] }, '/fit/0/id'],
      ["rule's score", rule({ score: name }), '/rules/0/score'],
      ["rule's group", rule({ group: name }), '/rules/0/group'],
      ['score', { scores: named }, `/scores/${name}`],
      ['group', { groups: named }, `/groups/${name}`],
    ])(`${name} as a %s`, (_, more, path) => expect(found(more)).toContain(`error reserved ${path}`))
  }
})

test.each(['score', 'grade', 'qualified', 'traits', 'attribution', 'model', 'funnel', 'identified', 'fired'])(
  'no score can be called %s, which a lead has already',
  name => {
    expect(found({ scores: { [name]: {} } })).toEqual([`error reserved /scores/${name}`])
    expect(found({ rules: [...base.rules, { ...base.rules[0], id: 'x', score: name }] })).toContain(
      'error reserved /rules/2/score',
    )
  },
)

test('only rules have reserved names', () => {
  const qualify = [{ as: 'override', when: { identified: true } }]
  expect(found({ qualify, grades: [{ grade: 'inactivity', score: 5 }] })).toEqual([])
})

test('puts errors first', () => {
  const codes = lint({
    ...base,
    rules: [
      { ...base.rules[0]!, score: 'warned' },
      base.rules[1]!,
      { ...base.rules[1]!, id: 'x', group: 'none' },
    ],
    qualify: [
      { as: 'a', when: { score: 5 } },
      { as: 'a', when: { score: 6, identified: true } },
    ],
  }).map(({ severity }) => severity)
  expect(codes).toEqual(['error', 'error', 'warning', 'warning'])
})

test('asks for an e-mail only where nothing else asks for it', () => {
  const asking = (when: object, more: object[] = []) =>
    found({
      rules: [
        ...base.rules,
        { id: 'told', when: { type: 'identify' }, points: 1 },
        { id: 'any', when: { 'page.path': '*' }, points: 1 },
      ],
      qualify: [{ as: 'one', when }, ...more],
    }).filter(one => one.includes(' identified /qualify/0'))
  const mql = [{ as: 'mql', when: { identified: true, score: { gte: 9 } } }]
  const open = [{ as: 'mql', when: { score: { gte: 9 } } }]
  for (const when of [
    { identified: true },
    { 'traits.email': '*@acme.com' },
    { 'traits.customer': true },
    { 'fired.demo': { gte: 1 } },
    { 'fired.told': { gte: 1 } },
    { all: [{ score: 1 }, { identified: true }] },
    { any: [{ 'fired.demo': 1 }, { identified: true }] },
  ])
    expect(asking(when)).toEqual([])
  expect(asking({ qualified: 'mql' }, mql)).toEqual([])
  for (const when of [
    { identified: false },
    { 'traits.plan': 'pro' },
    { 'fired.pricing': { gte: 1 } },
    { 'fired.any': { gte: 1 } },
    { all: [{ score: 1 }, { fit: 1 }] },
    { any: [{ score: 1 }, { identified: true }] },
  ])
    expect(asking(when)).toHaveLength(1)
  expect(asking({ qualified: 'mql' }, open)).toHaveLength(1)
  expect(asking({ qualified: ['mql', 'pql'] }, [...mql, { as: 'pql', when: { score: 3 } }])).toHaveLength(1)
  expect(asking({ qualified: 'one' })).toHaveLength(1)
})

test('what may be reached, or need not be, is no error', () => {
  const reach = (when: object, more: object = {}) =>
    found({ ...more, funnel: [{ stage: 'engagement', when }] }).filter(one => one.includes('unreachable'))
  const careers = { id: 'careers', when: { type: 'page_view' }, points: -10 }
  const once = { ...base.rules[0]!, limit: { times: 2, per: 'ever' } }
  expect(reach({ engagement: { lt: -5 } }, { rules: [careers] })).toEqual([])
  expect(reach({ engagement: { lt: -20 } }, { rules: [{ ...careers, limit: once.limit }] })).toHaveLength(1)
  expect(reach({ engagement: { lte: -20 } }, { rules: [{ ...careers, limit: once.limit }] })).toEqual([])
  expect(reach({ engagement: { gte: 20 } }, { rules: [once] })).toEqual([])
  expect(reach({ engagement: { gt: 20 } }, { rules: [once] })).toHaveLength(1)
  expect(reach({ engagement: { lt: 0 } }, { rules: [once] })).toHaveLength(1)
  expect(reach({ engagement: { lte: 0 } }, { rules: [once] })).toEqual([])
  // Limits by a key, or per day, add up without end.
  expect(
    reach({ engagement: { gt: 99 } }, { rules: [{ ...once, limit: { ...once.limit, key: 'data.url' } }] }),
  ).toEqual([])
  expect(
    reach({ engagement: { gt: 99 } }, { rules: [{ ...once, limit: { times: 1, per: 'day' } }] }),
  ).toEqual([])
  // Two scores, and a map.
  const map = { by: 'data.x', map: { a: 3, b: -1 } }
  const two = {
    rules: [once, { ...once, id: 'other', score: 'product', points: map }],
    scores: { product: {} },
  }
  expect(reach({ score: { gte: 26 } }, two)).toEqual([])
  expect(reach({ score: { gte: 27 } }, two)).toHaveLength(1)
  expect(reach({ product: { lte: -2 } }, two)).toEqual([])
  expect(reach({ product: { lt: -2 } }, two)).toHaveLength(1)
  expect(reach({ engagement: { gte: 26 } }, two)).toHaveLength(1)
  expect(reach({ fit: { gt: 0 } }, two)).toHaveLength(1)
  // Inactivity takes without end.
  const inactivity = { scores: { engagement: { inactivity: { points: -5, per: '30d' } } } }
  expect(reach({ engagement: { lt: -99 } }, { rules: [once], ...inactivity })).toEqual([])
  expect(reach({ engagement: { gt: 20 } }, { rules: [once], ...inactivity })).toHaveLength(1)
  // Groups are clipped for themselves.
  const grouped = {
    rules: [
      { ...once, group: 'g' },
      { ...once, id: 'b', points: 1 },
    ],
    groups: { g: { max: 5 } },
  }
  expect(reach({ engagement: { gte: 7 } }, grouped)).toEqual([])
  expect(reach({ engagement: { gt: 7 } }, grouped)).toHaveLength(1)
  // A rule that never fires gives nothing, and is never counted.
  const never = { rules: [{ ...base.rules[0]!, when: { 'data.n': { gt: 5, lt: 5 } } }] }
  expect(reach({ engagement: { gte: 1 } }, never)).toHaveLength(1)
  expect(reach({ 'fired.pricing': { gte: 1 } }, never)).toHaveLength(1)
  // Below the least as well, in each score and in their sum; fit gives to fit alone.
  const less = {
    rules: [
      { ...careers, limit: once.limit },
      { ...careers, id: 'b', score: 'product', limit: once.limit },
    ],
    scores: { product: {} },
  }
  expect(reach({ engagement: { lte: -21 } }, less)).toHaveLength(1)
  expect(reach({ score: { lte: -40 } }, less)).toEqual([])
  expect(reach({ score: { lt: -40 } }, less)).toHaveLength(1)
  expect(
    reach({ engagement: { gte: 1 } }, { rules: [{ ...once, score: 'product' }], scores: { product: {} } }),
  ).toHaveLength(1)
  expect(
    reach({ engagement: { gte: 30 } }, { rules: [once], fit: [{ id: 'f', when: { size: 1 }, points: 50 }] }),
  ).toHaveLength(1)
  // What must not be, and one of several, may be out of reach: only worth a hint.
  expect(reach({ not: { engagement: { gt: 20 } } }, { rules: [once] })).toEqual([
    'warning unreachable /funnel/0/when/not/engagement',
  ])
  expect(reach({ any: [{ engagement: { gt: 20 } }, { engagement: 10 }] }, { rules: [once] })).toEqual([
    'warning unreachable /funnel/0/when/any/0/engagement',
  ])
})

test('limits at 0 are fine, and so is a rule that can be another type', () => {
  expect(found({ scores: { engagement: { min: 0 } }, groups: { g: { max: 0 } } })).toEqual([])
  expect(found(rule({ when: { type: ['page_view', 'form_submit'], 'fields.x': 'a' } }))).toEqual([])
  expect(found(rule({ when: { type: ['page_view', 'custom'], name: 'a' } }))).toEqual([])
  expect(found(rule({ when: { 'fields.x': 'a' } }))).toEqual([])
  expect(found(rule({ when: { type: { not: 'search' }, name: 'a' } }))).not.toContain('never')
})

test('a grade is behind another only where that asks for no more', () => {
  const grades = (...all: object[]) =>
    found({ grades: all, fit: [{ id: 'f', when: { size: 1 }, points: 50 }] }).filter(one =>
      one.includes('grades'),
    )
  expect(grades({ grade: 'A', fit: 40 }, { grade: 'B', fit: 20 }, { grade: 'C', score: 0 })).toEqual([])
  expect(grades({ grade: 'A', fit: 20, engagement: 20 }, { grade: 'B', fit: 30 })).toEqual([])
  expect(grades({ grade: 'A', fit: 20 }, { grade: 'B', fit: 20, engagement: 5 })).toHaveLength(1)
  expect(grades({ grade: 'A', score: 5 }, { grade: 'B', score: 5, fit: 5 })).toHaveLength(1)
})

test('two kinds alike are one finding, and a name twice is no subset', () => {
  const when = { score: { gte: 60 }, identified: true }
  expect(
    found({
      qualify: [
        { as: 'a', when },
        { as: 'a', when },
      ],
    }),
  ).toEqual(['error duplicate /qualify/1/as'])
  expect(
    found({
      qualify: [
        { as: 'a', when },
        { as: 'b', when },
      ],
    }),
  ).toHaveLength(1)
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
