// The sentences of the scoring contract, one by one.
import type { Condition, Model, Rule } from '@leadline/contract'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR, interaction, MINUTE, START, visitor } from '../test/visitor.js'
import { compileCondition, createScorer, score } from './index.js'

const model = (more: Partial<Model>): Model => ({ id: 'test', version: 7, rules: [], ...more })
const view: Rule = { id: 'view', when: { type: 'page_view' }, points: 10 }
const viewing = (more: Partial<Rule>, of: Partial<Model> = {}) =>
  visitor(model({ rules: [{ ...view, ...more }], ...of }))
const matching = (when: Condition, of: Parameters<typeof interaction>[1], type = 'page_view') =>
  createScorer(model({ rules: [{ id: 'r', when, points: 1 }] })).fold(
    createScorer(model({})).begin(),
    interaction(type, of),
  ).points === 1

describe('conditions', () => {
  test('all facts of a condition must hold', () => {
    const when = { type: 'page_view', 'page.path': '/pricing*' }
    expect(matching(when, { path: '/pricing/teams' })).toBe(true)
    expect(matching(when, { path: '/' })).toBe(false)
    expect(matching(when, { path: '/pricing' }, 'view')).toBe(false)
  })

  test.each<[string, Condition, boolean]>([
    ['text ignores case', { 'data.x': 'PRO plan' }, true],
    ['text is matched whole', { 'data.x': 'pro' }, false],
    ['a star matches any run', { 'data.x': '*o p*' }, true],
    ['other signs stand for themselves', { 'data.x': 'pro.plan' }, false],
    ['a list matches any of it', { 'data.x': ['free', 'Pro*'] }, true],
    ['a list without a match', { 'data.x': ['free', 'team'] }, false],
    ['a number', { 'data.n': 12 }, true],
    ['another number', { 'data.n': 1 }, false],
    ['a boolean', { 'data.yes': true }, true],
    ['the other boolean', { 'data.yes': false }, false],
    ['unknown is not false', { 'data.none': false }, false],
    ['unknown is not even a star', { 'data.none': '*' }, false],
    ['eq', { 'data.n': { eq: 12 } }, true],
    ['eq with a list', { 'data.n': { eq: [1, 12] } }, true],
    ['not', { 'data.x': { not: 'free' } }, true],
    ['not, of what it is', { 'data.x': { not: ['free', 'pro plan'] } }, false],
    ['not, of the unknown', { 'data.none': { not: 'free' } }, true],
    ['gt', { 'data.n': { gt: 11 } }, true],
    ['gt is not gte', { 'data.n': { gt: 12 } }, false],
    ['gte', { 'data.n': { gte: 12 } }, true],
    ['lt', { 'data.n': { lt: 12 } }, false],
    ['lt more', { 'data.n': { lt: 12.1 } }, true],
    ['lte', { 'data.n': { lte: 12 } }, true],
    ['lte less', { 'data.n': { lte: 11 } }, false],
    ['operators all hold', { 'data.n': { gte: 10, lt: 12 } }, false],
    ['unknown is less than nothing', { 'data.none': { lt: 5 } }, false],
    ['text counts as the number it begins with', { 'data.size': { gte: 201 } }, true],
    ['contains', { 'data.x': { contains: 'PLAN' } }, true],
    ['contains not', { 'data.x': { contains: 'team' } }, false],
    ['exists', { 'data.x': { exists: true } }, true],
    ['exists not', { 'data.none': { exists: false } }, true],
    ['empty text does not exist', { 'data.empty': { exists: true } }, false],
    ['any', { any: [{ 'data.n': 1 }, { 'data.x': 'pro*' }] }, true],
    ['any of none', { any: [{ 'data.n': 1 }, { 'data.x': 'x' }] }, false],
    ['all', { all: [{ 'data.n': 12 }, { 'data.x': 'pro*' }] }, true],
    ['all but one', { all: [{ 'data.n': 12 }, { 'data.x': 'x' }] }, false],
    ['not a condition', { not: { 'data.n': 12 } }, false],
    ['not another', { not: { 'data.n': 13 } }, true],
    ['a list of values has any', { 'fields.topics': 'scoring' }, true],
    ['a list of values has none', { 'fields.topics': { not: 'scoring' } }, false],
    ['a list of values contains', { 'fields.topics': { contains: 'eliv' } }, true],
    ['names with dots', { 'data.a.b': 'deep' }, true],
  ])('%s', (_, when, holds) => {
    const data = { x: 'Pro plan', n: 12, yes: true, size: '201+', empty: '', 'a.b': 'deep' }
    expect(matching(when, { data, fields: { topics: ['Scoring', 'Delivery'] } })).toBe(holds)
  })

  test('a rule sees traits, attribution and session as they stood at the interaction', () => {
    const rules: Rule[] = [
      { id: 'known', when: { 'traits.plan': 'pro' }, points: 1 },
      { id: 'first', when: { 'attribution.first.source': 'news' }, points: 10 },
      { id: 'last', when: { 'attribution.last.source': 'ads' }, points: 100 },
      { id: 'again', when: { 'session.index': 2 }, points: 1000 },
    ]
    const ann = visitor(model({ rules }))
    expect(ann.sees('/', { source: 'news', channel: 'Email' })).toBe(10)
    expect(ann.did('identify', {}, { traits: { plan: 'pro' } })).toBe(11)
    ann.returns(HOUR)
    expect(ann.sees('/', { source: 'ads', channel: 'Paid Search' })).toBe(1111)
    expect(ann.sees('/', { source: '(direct)', channel: 'Direct' })).toBe(1111)
    ann.returns(HOUR)
    expect(ann.sees('/')).toBe(111)
    expect(ann.lead().attribution).toMatchObject({ first: { source: 'news' }, last: { source: 'ads' } })
  })

  test.each(['constructor', '__proto__', 'valueOf'])('a type may be called %s', type => {
    expect(matching({ type }, {}, type)).toBe(true)
    expect(matching({ type: 'page_view' }, {}, type)).toBe(false)
  })

  test('what an interaction does not have is unknown, not an error', () => {
    const unknown = ['fields.x', 'data.x', 'traits.x', 'attribution.first.source', 'attribution.last.source']
    for (const fact of unknown) {
      expect(matching({ [fact]: '*' }, { data: undefined })).toBe(false)
      expect(matching({ [fact]: { exists: false } }, { data: undefined })).toBe(true)
    }
  })

  test('a condition by itself says what facts lack, and nothing where it holds', () => {
    const lacks = compileCondition({
      any: [{ score: { gte: 5 } }, { 'traits.plan': 'pro', score: 1 }],
      fit: 2,
    })
    expect(lacks({ score: 7, traits: {}, fit: 2 })).toEqual([])
    expect(lacks({ score: 7, traits: {}, fit: 3 })).toEqual([{ fact: 'fit', have: 3, need: 2 }])
    expect(lacks({ score: 3, traits: {}, fit: 2 })).toEqual([{ fact: 'score', have: 3, need: 5 }])
  })

  test.each<[string, Partial<Model>, string]>([
    ['a rule', { rules: [{ ...view, when: { 'page.pth': '/' } }] }, 'page.pth'],
    [
      'a rule, deep inside',
      { rules: [{ ...view, when: { any: [{ not: { all: [{ scroe: 1 }] } }] } }] },
      'scroe',
    ],
    ['a rule, with more before', { rules: [{ ...view, when: { 'x type': 1 } }] }, 'x type'],
    ['a rule, with more behind', { rules: [{ ...view, when: { types: 1 } }] }, 'types'],
    ['a rule, without a name', { rules: [{ ...view, when: { 'data.': 1 } }] }, 'data.'],
    ['exclude', { exclude: [{ 'attribution.source': 'x' }] }, 'attribution.source'],
    ['a qualification', { qualify: [{ as: 'a', when: { engagment: 1 } }] }, 'engagment'],
    ['the funnel', { funnel: [{ stage: 'a', when: { product: 1 } }] }, 'product'],
  ])('a fact that is unknown to %s cannot be compiled, and is named', (_, more, fact) => {
    expect(() => createScorer(model({ rules: [view], ...more }))).toThrow(`"${fact}"`)
  })

  test('every fact of the contract can', () => {
    const of = (...facts: string[]) => Object.fromEntries(facts.map(fact => [fact, { exists: true }]))
    const touch = ['source', 'clickId'].flatMap(key =>
      ['first', 'last'].map(at => `attribution.${at}.${key}`),
    )
    const page = ['url', 'path', 'title', 'referrer'].map(key => `page.${key}`)
    const when = of('type', 'name', ...page, 'data.a.b', 'fields.x', 'traits.x', ...touch, 'session.index')
    const lead = of('score', 'engagement', 'fit', 'product', 'grade', 'identified', 'traits.x', 'fired.view')
    createScorer(
      model({
        rules: [{ ...view, when, score: 'product' }],
        exclude: [when],
        fit: [{ id: 'f', when: of('employees', 'any thing'), points: 1 }],
        qualify: [{ as: 'a', when: { ...lead, qualified: { not: 'b' } } }],
        funnel: [{ stage: 'b', when: lead }],
      }),
    )
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'the name %s cannot be compiled, and leaves no trace on other objects',
    name => {
      for (const more of [{ id: name }, { score: name }, { group: name }])
        expect(() => createScorer(model({ rules: [{ ...view, ...more }] }))).toThrow(`"${name}"`)
      expect(() => createScorer(model({ rules: [{ ...view, when: { [name]: 1 } }] }))).toThrow(`"${name}"`)
      // Not used by a rule, it is only a name.
      const scores = JSON.parse(`{"${name}": {"max": 5}}`)
      const scorer = createScorer(model({ rules: [view], scores, groups: scores }))
      const state = scorer.begin()
      scorer.fold(state, interaction('page_view'))
      expect(scorer.lead(state, 0).score).toBe(view.points)
      const inherited: string[] = []
      for (const key in {}) inherited.push(key)
      expect(inherited).toEqual([])
    },
  )

  test('an unknown operator cannot be compiled', () => {
    expect(() =>
      createScorer(model({ rules: [{ ...view, when: { score: { atLeast: 3 } as never } }] })),
    ).toThrow()
  })
})

describe('points', () => {
  test('come from a map by a fact, with * for any other', () => {
    const rules: Rule[] = [
      {
        id: 'plan',
        when: { type: 'cta_click' },
        points: { by: 'data.plan', map: { '*': 2, pro: 10, 'team*': 5 } },
      },
    ]
    const ann = visitor(model({ rules }))
    expect(ann.did('cta_click', { plan: 'Pro' })).toBe(10)
    expect(ann.did('cta_click', { plan: 'team-xl' })).toBe(5)
    expect(ann.did('cta_click', { plan: 'free' })).toBe(2)
    expect(ann.did('cta_click')).toBe(2)
  })

  test('a map without a match gives nothing, and does not count as fired', () => {
    const ann = viewing({ points: { by: 'data.plan', map: { pro: 10 } } })
    expect(ann.sees('/')).toBe(0)
    expect(ann.explain().parts).toEqual([])
  })

  test('may be negative, and go to the score that the rule names', () => {
    const rules = [view, { ...view, id: 'b', points: -4 }, { ...view, id: 'c', points: 7, score: 'product' }]
    const ann = visitor(model({ rules }))
    expect(ann.sees('/')).toBe(13)
    expect(ann.lead()).toMatchObject({ score: 13, engagement: 6, fit: 0, product: 7, model: 'test@7' })
  })

  test('an override takes the place of all that the interaction gives', () => {
    const ann = visitor(model({ rules: [view, { ...view, id: 'b', points: 5 }] }))
    expect(ann.did('page_view', {}, { override: 15 })).toBe(15)
    expect(ann.explain().parts).toMatchObject([
      { rule: 'view', points: 15, times: 1 },
      { rule: 'b', points: 0, times: 1 },
    ])
  })

  test('an override where no rule matches counts under "override"', () => {
    const ann = viewing({})
    expect(ann.did('cta_click', {}, { override: 15 })).toBe(15)
    ann.did('cta_click')
    expect(ann.explain().parts).toMatchObject([{ rule: 'override', points: 15, raw: 15, times: 1 }])
  })

  test('an override keeps the limit of the rule it stands for, and 0 gives nothing', () => {
    const ann = viewing({ limit: { times: 1, per: 'visit' } })
    expect(ann.did('page_view', {}, { override: 0 })).toBe(0)
    expect(ann.did('page_view', {}, { override: 15 })).toBe(0)
  })

  describe('of an interaction that matches exclude', () => {
    const of = {
      exclude: [{ 'attribution.last.source': 'internal' }, { 'data.spam': 'suspect' }],
      fit: [{ id: 'work', when: { emailKind: 'business' }, points: 12 }],
      qualify: [{ as: 'known', when: { identified: true } }],
    }
    const suspect = (ann: ReturnType<typeof visitor>) =>
      ann.did('form_submit', { spam: 'suspect' }, { traits: { email: 'a@b.co' }, override: 99 })

    test('are none, to no score, and it qualifies for nothing', () => {
      const ann = viewing({}, of)
      expect(ann.sees('/', { source: 'internal', channel: 'Referral' })).toBe(0)
      expect(suspect(ann)).toBe(0)
      expect(ann.lead()).toMatchObject({ score: 0, fit: 0, qualified: [], funnel: 'attraction' })
      expect(ann.explain()).toMatchObject({ parts: [], next: [{ as: 'known' }] })
    })

    test('are none, but what it taught is known, so that later ones can be excluded by it', () => {
      const ann = viewing({}, { ...of, exclude: [{ 'traits.email': '*@acme.com' }] })
      expect(ann.sees('/')).toBe(10)
      ann.did('identify', {}, { traits: { email: 'ann@acme.com' } })
      expect(ann.lead().traits).toMatchObject({ email: 'ann@acme.com', domain: 'acme.com' })
      expect(ann.sees('/')).toBe(0)
      expect(ann.lead()).toMatchObject({ score: 10, fit: 0, qualified: [] })
    })

    test('are none; what it taught counts once the visitor tells anything that is not excluded', () => {
      const ann = viewing({}, of)
      suspect(ann)
      ann.sees('/')
      expect(ann.lead()).toMatchObject({ score: 10, fit: 0, qualified: [] })
      ann.did('form_submit', { spam: 'ok' }, { traits: { company: 'B' } })
      expect(ann.lead()).toMatchObject({ score: 22, fit: 12, qualified: [{ as: 'known' }] })
    })

    test('are none, and what counted before goes on to count', () => {
      const ann = viewing({}, of)
      ann.did('identify', {}, { traits: { email: 'ann@acme.com' } })
      ann.did('form_submit', { spam: 'suspect' }, { traits: { email: 'x@gmail.com' } })
      ann.did('form_submit', { spam: 'suspect' }, { traits: { email: 'y@gmail.com' } })
      expect(ann.lead()).toMatchObject({ fit: 12, traits: { email: 'y@gmail.com' } })
    })

    test('are none, and it does not end inactivity', () => {
      const scores = { engagement: { inactivity: { points: -5, per: '30d' } } }
      const ann = viewing({ points: 100 }, { ...of, scores })
      ann.sees('/')
      suspect(ann.waits(61 * DAY))
      expect(ann.lead().score).toBe(90)
    })
  })
})

describe('limits', () => {
  test('without one a rule fires every time', () => {
    const ann = viewing({})
    for (let i = 0; i < 50; i++) ann.sees('/')
    expect(ann.lead().score).toBe(500)
  })

  test('per visit, also when visits of two tabs alternate', () => {
    const ann = viewing({ limit: { times: 1, per: 'visit' } })
    const points = ['v1', 'v2', 'v1', 'v2', 'v3', 'v1'].map(visit => ann.did('page_view', {}, { visit }))
    expect(points).toEqual([10, 10, 0, 0, 10, 0])
  })

  test('per session', () => {
    const ann = viewing({ limit: { times: 2, per: 'session' } })
    expect([ann.sees('/'), ann.sees('/'), ann.sees('/')]).toEqual([10, 10, 0])
    ann.returns(HOUR)
    expect(ann.sees('/')).toBe(10)
  })

  test('per day, in UTC', () => {
    const ann = viewing({ limit: { times: 1, per: 'day' } })
    expect(ann.waits(15 * HOUR - 1).sees('/')).toBe(10)
    expect(ann.waits(1).sees('/')).toBe(10)
    expect(ann.waits(DAY - 1).sees('/')).toBe(0)
    expect(ann.waits(1).sees('/')).toBe(10)
  })

  test('ever', () => {
    const ann = viewing({ limit: { times: 1, per: 'ever' } })
    expect([ann.sees('/'), ann.returns(300 * DAY).sees('/')]).toEqual([10, 0])
  })

  test('in a rolling duration', () => {
    const ann = viewing({ limit: { times: 2, per: '7d' } })
    const after = (ms: number) => ann.waits(ms).sees('/')
    expect([after(0), after(2 * DAY), after(2 * DAY), after(3 * DAY - 1), after(1), after(0)]).toEqual([
      10, 10, 0, 0, 10, 0,
    ])
  })

  test('counted apart for each value of the key, whatever it is called', () => {
    const ann = viewing({ limit: { times: 1, per: 'ever', key: 'page.path' } })
    const paths = ['/a', '/b', '/a', '__proto__', '__proto__', 'constructor', '/b']
    expect(paths.map(path => ann.did('page_view', {}, { path }))).toEqual([10, 10, 0, 10, 0, 10, 0])
  })

  test('remember no more than can still matter', () => {
    const ann = viewing({ limit: { times: 3, per: '1h', key: 'page.path' } })
    for (let i = 0; i < 300; i++) ann.waits(MINUTE).sees(`/${i}`)
    expect(JSON.stringify(ann.state).length).toBeLessThan(4000)
    const bob = viewing({ limit: { times: 3, per: 'day' } })
    for (let i = 0; i < 9; i++) bob.waits(DAY).sees('/')
    expect(bob.state.fires.day).toHaveLength(2)
  })
})

describe('after', () => {
  test('fires at the count-th match within the time, and on each later match while that holds', () => {
    const ann = viewing({ after: { count: 3, within: '1h' } })
    const after = (ms: number) => ann.waits(ms).sees('/')
    expect([
      after(0),
      after(20 * MINUTE),
      after(40 * MINUTE),
      after(1),
      after(2 * HOUR),
      after(1),
      after(1),
    ]).toEqual([0, 0, 10, 10, 0, 0, 10])
  })

  test('counts matches, whatever the limit lets through', () => {
    const ann = viewing({ after: { count: 2, within: '1h' }, limit: { times: 1, per: 'session' } })
    expect([ann.sees('/'), ann.sees('/'), ann.sees('/')]).toEqual([0, 10, 0])
    ann.returns(MINUTE)
    expect(ann.sees('/')).toBe(10)
  })
})

describe('decay', () => {
  const halving = { scores: { engagement: { decay: { halfLife: '30d' } } } }
  const linear = { scores: { engagement: { decay: { linear: 50, per: '30d' } } } }

  test('by half-life, each contribution by its own age', () => {
    const ann = viewing({}, halving)
    ann.sees('/')
    expect(ann.waits(30 * DAY).lead().score).toBe(5)
    ann.sees('/')
    expect(ann.lead().score).toBe(15)
    expect(ann.waits(30 * DAY).lead().score).toBe(8)
  })

  test('by half-life, continuously: what is left after any time', () => {
    const ann = viewing({ points: 1000 }, halving)
    ann.sees('/')
    // 1000 × ½ to the power of days / 30.
    for (const left of [794, 630, 500, 397, 315, 250]) expect(ann.waits(10 * DAY).lead().score).toBe(left)
    expect(ann.waits(DAY).lead().score).toBe(244)
  })

  test('linear, leaves nothing at all once all has faded', () => {
    const ann = viewing({ points: 0.1 }, linear)
    for (let i = 0; i < 50; i++) ann.waits(MINUTE).sees('/')
    ann.waits(61 * DAY)
    const scorer = createScorer(model({ rules: [{ ...view, points: 0.1 }], ...linear }))
    expect(scorer.facts(ann.state, ann.now()).engagement).toBe(0)
  })

  test('linear, in percent of the original per period, continuously, not below 0', () => {
    const ann = viewing({ points: 100 }, linear)
    ann.sees('/')
    expect(ann.waits(15 * DAY).lead().score).toBe(75)
    ann.sees('/')
    expect(ann.waits(15 * DAY).lead().score).toBe(125)
    expect(ann.waits(30 * DAY).lead().score).toBe(25)
    expect(ann.waits(15 * DAY).lead().score).toBe(0)
    expect(ann.waits(99 * DAY).lead().score).toBe(0)
    ann.sees('/')
    expect(ann.state.given.view!.alive).toHaveLength(1)
    expect(ann.lead().score).toBe(100)
    expect(ann.waits(30 * DAY).lead().score).toBe(50)
  })

  test.each([
    ['linear', linear, [67, 33, 0]],
    ['by half-life', halving, [83, 52, 33]],
  ])('%s, of one that comes late as old as it is', (_, scores, left) => {
    const ann = viewing({ points: 100 }, scores)
    ann.sees('/')
    ann.did('page_view', {}, { at: new Date(START - 50 * DAY).toISOString() })
    for (const points of left) expect(Math.round(ann.waits(20 * DAY).lead().score)).toBe(points)
  })

  test('takes negative points back to nothing too', () => {
    const ann = viewing({ points: -10 }, halving)
    ann.sees('/')
    expect(ann.waits(30 * DAY).lead().score).toBe(-5)
    expect(ann.waits(300 * DAY).lead().score).toBe(0)
  })

  test('inactivity takes points for each full period since the last interaction', () => {
    const ann = viewing(
      { points: 100 },
      { scores: { engagement: { inactivity: { points: -5, per: '30d' } } } },
    )
    expect(ann.waits(90 * DAY).lead().score).toBe(0)
    ann.sees('/')
    expect(ann.waits(30 * DAY - 1).lead().score).toBe(100)
    expect(ann.explain().parts).toHaveLength(1)
    expect(ann.waits(1).lead().score).toBe(95)
    expect(ann.waits(65 * DAY).lead().score).toBe(85)
    expect(ann.explain().parts[1]).toMatchObject({ rule: 'inactivity', points: -15, times: 3 })
    ann.did('search')
    expect(ann.lead().score).toBe(100)
  })
})

describe('caps', () => {
  const two = [
    { ...view, group: 'g' },
    { ...view, id: 'b', points: 30, group: 'g' },
    { ...view, id: 'c', points: 5 },
  ]

  test('a group clips the sum of its rules, and each bears its share', () => {
    const ann = visitor(model({ rules: two, groups: { g: { max: 20 } } }))
    expect(ann.sees('/')).toBe(45)
    expect(ann.lead().score).toBe(25)
    expect(ann.explain().parts).toMatchObject([
      { rule: 'b', points: 15, raw: 30, clipped: 15 },
      { rule: 'view', points: 5, raw: 10, clipped: 5 },
      { rule: 'c', points: 5, raw: 5, clipped: 0 },
    ])
  })

  test('groups clip after decay', () => {
    const scores = { engagement: { decay: { halfLife: '30d' } } }
    const ann = visitor(model({ rules: two.slice(0, 2), groups: { g: { max: 20 } }, scores }))
    ann.sees('/')
    expect(ann.waits(30 * DAY).lead().score).toBe(20)
    expect(ann.waits(30 * DAY).lead().score).toBe(10)
  })

  test('scores clip after groups', () => {
    const rules = [...two, { ...view, id: 'bad', points: -10 }]
    const ann = visitor(model({ rules, groups: { g: { max: 20 } }, scores: { engagement: { max: 12 } } }))
    ann.sees('/')
    expect(ann.lead().score).toBe(12)
    const { parts } = ann.explain()
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(12)
    expect(parts.find(({ rule }) => rule === 'bad')).toMatchObject({ points: -10, clipped: 0 })
  })

  test('a minimum holds from below, in groups and scores', () => {
    const rules = [
      { ...view, points: -30, group: 'g' },
      { ...view, id: 'b', points: -30 },
    ]
    const ann = visitor(model({ rules, groups: { g: { min: -10 } }, scores: { engagement: { min: -25 } } }))
    ann.sees('/')
    expect(ann.lead().score).toBe(-25)
  })

  test('reported scores are whole; conditions see the exact ones', () => {
    const ann = viewing({ points: 59.6 }, { qualify: [{ as: 'mql', when: { score: { gte: 60 } } }] })
    ann.sees('/')
    expect(ann.lead()).toMatchObject({ score: 60, qualified: [] })
    expect(ann.explain().next).toEqual([{ as: 'mql', missing: [{ fact: 'score', have: 59.6, need: 60 }] }])
  })
})

describe('fit and grade', () => {
  const fit = [
    { id: 'size', when: { employees: { gte: 200 } }, points: 20 },
    { id: 'free-mail', when: { emailKind: 'free' }, points: -10 },
    {
      id: 'rank',
      when: { seniority: { exists: true } },
      points: { by: 'seniority', map: { executive: 25 } },
    },
  ]
  const grades = [
    { grade: 'A', fit: 40 },
    { grade: 'B', fit: 20 },
    { grade: 'C', fit: 0 },
  ]
  const graded = () => visitor(model({ fit, grades }))

  test('rules of fit look at the traits of now', () => {
    const ann = graded()
    ann.did('identify', {}, { traits: { employees: '201+', email: 'ann@gmail.com' } })
    expect(ann.lead()).toMatchObject({ fit: 10, engagement: 0, score: 10, grade: 'C' })
    ann.did('identify', {}, { traits: { email: 'ann@acme.com', jobTitle: 'CEO' } })
    expect(ann.lead()).toMatchObject({ fit: 45, grade: 'A' })
  })

  test('below every threshold the grade is null', () => {
    const ann = graded()
    ann.did('identify', {}, { traits: { email: 'ann@gmail.com' } })
    expect(ann.lead()).toMatchObject({ fit: -10, grade: null })
  })

  test('a grade may ask for engagement as well', () => {
    const ann = visitor(
      model({
        rules: [view],
        fit,
        grades: [
          { grade: 'A1', fit: 20, engagement: 20 },
          { grade: 'A2', fit: 20 },
        ],
      }),
    )
    ann.did('identify', {}, { traits: { employees: 500 } })
    expect(ann.lead().grade).toBe('A2')
    ann.sees('/')
    ann.sees('/')
    expect(ann.lead().grade).toBe('A1')
  })
})

describe('qualifications and funnel', () => {
  const demo: Rule = { id: 'demo', when: { type: 'form_submit' }, points: 50 }

  test('fired counts how often a rule gave points, from 0', () => {
    const qualify = [
      { as: 'fan', when: { 'fired.view': { gte: 2 } } },
      { as: 'new', when: { 'fired.view': { lt: 2 }, 'fired.other': 0 } },
    ]
    const ann = viewing({ limit: { times: 2, per: 'ever' } }, { qualify })
    expect(ann.explain().next[0]).toMatchObject({ as: 'fan', missing: [{ have: 0, need: 2 }] })
    ann.sees('/')
    ann.sees('/')
    ann.sees('/')
    expect(ann.lead().qualified).toEqual([
      { as: 'new', since: new Date(START).toISOString() },
      { as: 'fan', since: new Date(START).toISOString() },
    ])
  })

  test('once reached it stays, and is reported once', () => {
    const scores = { engagement: { decay: { halfLife: '1d' } } }
    const ann = viewing({}, { scores, qualify: [{ as: 'hot', when: { score: { gte: 10 } } }] })
    ann.sees('/')
    ann.sees('/')
    ann.waits(9 * DAY).did('search')
    expect(ann.qualified()).toEqual(['hot'])
    expect(ann.reached).toEqual(['hot'])
  })

  test('a reversible one is lost when it no longer holds, and can be reached again', () => {
    const scores = { engagement: { decay: { halfLife: '1d' } } }
    const ann = viewing(
      {},
      { scores, qualify: [{ as: 'hot', when: { score: { gte: 10 } }, reversible: true }] },
    )
    ann.sees('/')
    expect(ann.qualified()).toEqual(['hot'])
    expect(ann.waits(DAY).qualified()).toEqual([])
    ann.did('search')
    ann.sees('/')
    expect(ann.lead().qualified).toEqual([{ as: 'hot', since: new Date(ann.now()).toISOString() }])
    expect(ann.reached).toEqual(['hot', 'hot'])
  })

  test('a reversible one is lost alone, or with those that build on it', () => {
    const scores = { engagement: { decay: { halfLife: '1d' } } }
    const qualify = [
      { as: 'mql', when: { score: { gte: 5 } } },
      { as: 'hot', when: { score: { gte: 10 } }, reversible: true },
      { as: 'warm', when: { qualified: 'mql' }, reversible: true },
      { as: 'hotter', when: { qualified: 'hot' }, reversible: true },
    ]
    const ann = viewing({}, { scores, qualify })
    ann.sees('/')
    expect(ann.qualified()).toEqual(['mql', 'hot', 'warm', 'hotter'])
    expect(ann.waits(9 * DAY).qualified()).toEqual(['mql', 'warm'])
    ann.did('search')
    expect(ann.qualified()).toEqual(['mql', 'warm'])
    expect(ann.reached).toEqual(['mql', 'hot', 'warm', 'hotter'])
  })

  test('a reversible one that held at each interaction keeps its time', () => {
    const scores = { engagement: { decay: { halfLife: '1d' } } }
    const ann = viewing(
      {},
      { scores, qualify: [{ as: 'hot', when: { score: { gte: 10 } }, reversible: true }] },
    )
    ann.sees('/')
    ann.waits(DAY).sees('/')
    expect(ann.lead().qualified).toEqual([{ as: 'hot', since: new Date(START).toISOString() }])
    expect(ann.reached).toEqual(['hot'])
  })

  test('identified means that an e-mail is known', () => {
    const ann = viewing({}, { qualify: [{ as: 'mql', when: { identified: true } }] })
    ann.did('identify', {}, { traits: { company: 'Acme' } })
    expect(ann.qualified()).toEqual([])
    ann.did('identify', {}, { traits: { email: 'ann@acme.com' } })
    expect(ann.qualified()).toEqual(['mql'])
  })

  test('one may build on another, and name what it needs', () => {
    const qualify = [
      { as: 'mql', when: { score: { gte: 10 } } },
      { as: 'sal', when: { qualified: 'mql', 'traits.phone': { exists: true } } },
      { as: 'none', when: { qualified: { not: ['mql', 'sql'] } } },
    ]
    const ann = viewing({}, { qualify })
    ann.sees('/')
    expect(ann.qualified()).toEqual(['mql'])
    expect(ann.explain().next[0]).toEqual({
      as: 'sal',
      missing: [{ fact: 'traits.phone', have: undefined, need: { exists: true } }],
    })
    ann.did('identify', {}, { traits: { phone: '1' } })
    expect(ann.qualified()).toEqual(['mql', 'sal'])
  })

  test('what is missing names the nearest alternative', () => {
    const when = {
      any: [{ score: { gte: 100 }, fit: { gte: 30 } }, { 'fired.demo': { gte: 1 } }],
      not: { fit: 0 },
    }
    const ann = visitor(model({ rules: [demo], qualify: [{ as: 'sql', when }] }))
    expect(ann.explain().next).toEqual([
      {
        as: 'sql',
        missing: [
          { fact: 'fired.demo', have: 0, need: 1 },
          { fact: 'not', have: true, need: { fit: 0 } },
        ],
      },
    ])
  })

  test('the funnel starts at attraction and never goes back', () => {
    const funnel = [
      { stage: 'engagement', when: { engagement: { gte: 20 } } },
      { stage: 'conversion', when: { any: [{ qualified: 'sql' }, { 'fired.demo': { gte: 1 } }] } },
    ]
    const scores = { engagement: { decay: { halfLife: '1d' } } }
    const ann = visitor(model({ scores, rules: [view, demo], funnel }))
    expect(ann.lead().funnel).toBe('attraction')
    ann.sees('/')
    ann.sees('/')
    expect(ann.lead().funnel).toBe('engagement')
    expect(ann.waits(9 * DAY).lead().funnel).toBe('engagement')
    ann.submits('demo')
    expect(ann.lead().funnel).toBe('conversion')
    ann.waits(9 * DAY).sees('/')
    expect(ann.lead().funnel).toBe('conversion')
  })
})

describe('the funnel, later', () => {
  test('does not go back to an earlier stage that holds when the later one no longer does', () => {
    const funnel = [
      { stage: 'engagement', when: { engagement: { gte: 10 } } },
      { stage: 'conversion', when: { engagement: { gte: 50 } } },
    ]
    const ann = viewing({}, { scores: { engagement: { decay: { halfLife: '1d' } } }, funnel })
    for (let i = 0; i < 5; i++) ann.sees('/')
    expect(ann.lead().funnel).toBe('conversion')
    ann.waits(20 * DAY).sees('/')
    expect(ann.lead()).toMatchObject({ funnel: 'conversion', score: 10 })
  })

  test('may pass over a stage', () => {
    const funnel = [
      { stage: 'engagement', when: { 'fired.other': { gte: 1 } } },
      { stage: 'conversion', when: { 'fired.view': { gte: 1 } } },
    ]
    const ann = viewing({}, { funnel })
    ann.sees('/')
    expect(ann.lead().funnel).toBe('conversion')
  })
})

describe('the state', () => {
  test('begins with nothing and is bound to its model', () => {
    expect(createScorer(model({})).begin()).toEqual({
      v: 1,
      model: 'test@7',
      at: 0,
      sessions: 0,
      session: [],
      told: {},
      traits: {},
      given: {},
      matches: {},
      fires: {},
      qualified: [],
      funnel: 'attraction',
    })
  })
})

describe('the lead', () => {
  test('has its reasons: what gives points now, largest first; conditions see exact facts', () => {
    const rules = [view, { ...view, id: 'mark', points: 0 }, { ...view, id: 'big', points: 20.4 }]
    const scorer = createScorer(model({ rules }))
    const state = scorer.begin()
    scorer.fold(state, interaction('page_view'))
    scorer.fold(state, interaction('page_view', { n: 2 }))
    expect(scorer.reasons(state, START)).toEqual([
      { rule: 'big', points: 41, times: 2 },
      { rule: 'view', points: 20, times: 2 },
    ])
    expect(scorer.facts(state, START)).toMatchObject({
      score: 60.8,
      engagement: 60.8,
      fit: 0,
      identified: false,
    })
  })

  test('is a pure function of interactions in any order, repeated or not', () => {
    const rules = [{ ...view, limit: { times: 1, per: 'day' as const } }]
    const [a, b] = [0, 1].map(day => interaction('page_view', { at: START + day * DAY }))
    const once = score([a!, b!], model({ rules }), START + 2 * DAY)
    expect(once.score).toBe(20)
    expect(score([b!, a!, b!, a!], model({ rules }), START + 2 * DAY)).toEqual(once)
  })

  test('takes the last word on a trait, and no prototype', () => {
    const ann = visitor(model({}))
    ann.did('identify', {}, { traits: { plan: 'free' } })
    ann.did('identify', {}, { traits: JSON.parse('{"plan":"pro","__proto__":{"admin":true}}') })
    expect(ann.lead().traits).toMatchObject({ plan: 'pro' })
    expect((ann.lead().traits as { admin?: boolean }).admin).toBeUndefined()
  })

  test('marks derived traits by telling them apart, and lets a told one win', () => {
    const ann = visitor(model({}))
    ann.did(
      'identify',
      {},
      { traits: { email: 'Ann@Acme.COM', jobTitle: 'Head of Growth', domain: 'acme.org' } },
    )
    expect(ann.lead().traits).toMatchObject({
      domain: 'acme.org',
      emailKind: 'business',
      seniority: 'director',
    })
    expect(Object.keys(ann.state.told)).toEqual(['email', 'jobTitle', 'domain'])
  })
})
