// Laws of the score, tried on random models and ledgers.
import type { Model, Rule } from '@leadline/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, interaction, START } from '../test/visitor.js'
import { byTime, createScorer, defaultModel, type ScoredInput, score } from './index.js'

const TYPES = ['page_view', 'download', 'cta_click', 'form_submit', 'product_use']
const PATHS = ['/', '/pricing', '/careers', '/articles/a', '/articles/b']

const ledgers = fc
  .array(
    fc.record({
      type: fc.constantFrom(...TYPES),
      path: fc.constantFrom(...PATHS),
      at: fc.integer({ min: 0, max: 90 * 24 }).map(hours => START + hours * 36e5),
      visit: fc.integer({ min: 1, max: 4 }).map(String),
      session: fc.integer({ min: 1, max: 4 }).map(String),
      data: fc.record({
        url: fc.constantFrom('a', 'b', '__proto__'),
        form: fc.constantFrom('ebook', 'demo'),
      }),
      traits: fc.option(fc.record({ email: fc.constantFrom('a@acme.com', 'b@gmail.com') }), {
        nil: undefined,
      }),
      override: fc.option(fc.integer({ min: -5, max: 30 }), { nil: undefined, freq: 10 }),
    }),
    { maxLength: 40 },
  )
  .map(some => some.map((one, n) => ({ ...interaction(one.type, { ...one, n }), id: `i${n}` })).sort(byTime))

const limits = fc.option(
  fc.record({
    times: fc.integer({ min: 1, max: 3 }),
    per: fc.constantFrom('visit', 'session', 'day', 'ever', '7d'),
    key: fc.constantFrom(undefined, 'data.url', 'page.path'),
  }),
  { nil: undefined },
)
const decays = fc.constantFrom(undefined, { halfLife: '10d' }, { linear: 50, per: '30d' })
const caps = { min: fc.integer({ min: -30, max: 0 }), max: fc.integer({ min: 0, max: 60 }) }
const ruleOf = (points: fc.Arbitrary<number>) =>
  fc.record({
    when: fc.constantFrom(
      ...TYPES.map(type => ({ type })),
      { 'page.path': '/pricing' },
      { 'session.index': { gte: 2 } },
      { 'traits.email': { exists: true } },
    ),
    points,
    limit: limits,
    group: fc.constantFrom(undefined, 'g', 'h'),
    score: fc.constantFrom(undefined, 'engagement', 'product'),
    after: fc.option(fc.constant({ count: 2, within: '2d' }), { nil: undefined, freq: 4 }),
  })
const modelsOf = (points: fc.Arbitrary<number>) =>
  fc
    .record({
      rules: fc.array(ruleOf(points), { minLength: 1, maxLength: 8 }),
      groups: fc.record({ g: fc.record(caps), h: fc.record(caps) }),
      engagement: fc.record({ ...caps, decay: decays }),
      product: fc.record({
        decay: decays,
        inactivity: fc.constantFrom(undefined, { points: -2, per: '10d' }),
      }),
    })
    .map(
      ({ rules, groups, engagement, product }): Model => ({
        id: 'random',
        version: 1,
        rules: rules.map((rule, index) => ({ ...rule, id: `r${index}` }) as Rule),
        groups,
        scores: { engagement, product, fit: { min: -10 } },
        fit: [{ id: 'mail', when: { emailKind: 'business' }, points: 12 }],
        grades: [{ grade: 'A', fit: 10 }],
        qualify: [
          { as: 'mql', when: { score: { gte: 20 }, identified: true } },
          { as: 'hot', when: { engagement: { gte: 10 } }, reversible: true },
        ],
        funnel: [{ stage: 'engagement', when: { score: { gte: 5 } } }],
      }),
    )
const models = fc.oneof(
  fc.constant(defaultModel),
  modelsOf(fc.oneof(fc.integer({ min: -20, max: 40 }), fc.constantFrom(2.5, 0.1))),
)
const ages = fc.integer({ min: 0, max: 200 }).map(days => days * DAY)
const LAST = START + 90 * DAY

const folded = (model: Model, ledger: ScoredInput[]) => {
  const scorer = createScorer(model)
  const state = scorer.begin()
  const given = ledger.map(one => scorer.fold(state, one))
  return { scorer, state, given }
}

describe('laws', () => {
  test('folding one at a time gives what scoring all gives', () => {
    fc.assert(
      fc.property(models, ledgers, ages, (model, ledger, age) => {
        const { scorer, state } = folded(model, ledger)
        expect(scorer.lead(state, LAST + age)).toEqual(score(ledger, model, LAST + age))
      }),
    )
  })

  test('the order in which interactions are given does not matter, equal times included', () => {
    fc.assert(
      fc.property(models, ledgers, fc.integer(), (model, ledger, seed) => {
        const other = fc.sample(fc.shuffledSubarray(ledger, { minLength: ledger.length }), {
          numRuns: 1,
          seed,
        })[0]!
        expect(score(other, model, LAST)).toEqual(score(ledger, model, LAST))
      }),
    )
  })

  test('a state written to JSON and read back in the middle goes on the same', () => {
    fc.assert(
      fc.property(models, ledgers, fc.nat(40), (model, ledger, cut) => {
        const scorer = createScorer(model)
        let state = scorer.begin()
        for (const [index, one] of ledger.entries()) {
          if (index === cut) state = JSON.parse(JSON.stringify(state))
          scorer.fold(state, one)
        }
        const straight = folded(model, ledger)
        expect(scorer.lead(state, LAST)).toEqual(straight.scorer.lead(straight.state, LAST))
        expect(JSON.stringify(scorer.explain(state, LAST))).toBe(
          JSON.stringify(straight.scorer.explain(straight.state, LAST)),
        )
      }),
    )
  })

  test('the parts, and the reasons, add up to the reported score', () => {
    fc.assert(
      fc.property(models, ledgers, ages, (model, ledger, age) => {
        const { scorer, state } = folded(model, ledger)
        const lead = scorer.lead(state, LAST + age)
        const sum = (parts: { points: number }[]) => parts.reduce((all, { points }) => all + points, 0)
        expect(sum(scorer.explain(state, LAST + age).parts)).toBe(lead.score)
        expect(sum(scorer.reasons(state, LAST + age))).toBe(lead.score)
      }),
    )
  })

  test('reading changes nothing', () => {
    fc.assert(
      fc.property(models, ledgers, ages, (model, ledger, age) => {
        const { scorer, state } = folded(model, ledger)
        const before = JSON.stringify(state)
        scorer.lead(state, LAST + age)
        scorer.explain(state, LAST + age)
        expect(JSON.stringify(state)).toBe(before)
      }),
    )
  })

  test('what a contribution gives never grows or changes sign as it ages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), decays, ages, ages, (points, decay, a, b) => {
        const model: Model = {
          id: 'one',
          version: 1,
          rules: [{ id: 'r', when: { type: 'page_view' }, points }],
          scores: { engagement: { decay } },
        }
        const { scorer, state } = folded(model, [interaction('page_view')])
        const at = (age: number) => scorer.facts(state, START + age).engagement
        const [younger, older] = [at(Math.min(a, b)), at(Math.max(a, b))]
        expect(Math.abs(older)).toBeLessThanOrEqual(Math.abs(younger))
        expect(older * points).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('caps of groups and scores hold', () => {
    fc.assert(
      fc.property(models, ledgers, ages, (model, ledger, age) => {
        const { scorer, state } = folded(model, ledger)
        const facts = scorer.facts(state, LAST + age)
        for (const [name, { min = -Infinity, max = Infinity }] of Object.entries(model.scores!)) {
          expect(facts[name]).toBeGreaterThanOrEqual(min)
          expect(facts[name]).toBeLessThanOrEqual(max)
        }
      }),
    )
  })

  test('raising the points of a rule never lowers the score', () => {
    fc.assert(
      fc.property(
        modelsOf(fc.integer({ min: -20, max: 40 })),
        ledgers,
        fc.nat(7),
        fc.integer({ min: 1, max: 20 }),
        (model, ledger, which, more) => {
          const rules = model.rules.map((rule, index) =>
            index === which ? { ...rule, points: (rule.points as number) + more } : rule,
          )
          const before = folded(model, ledger)
          const after = folded({ ...model, rules }, ledger)
          expect(after.scorer.facts(after.state, LAST).score).toBeGreaterThanOrEqual(
            before.scorer.facts(before.state, LAST).score - 1e-9,
          )
        },
      ),
    )
  })

  test('the points that folding reports are the undecayed ones in the explanation', () => {
    fc.assert(
      fc.property(models, ledgers, (model, ledger) => {
        const { scorer, state, given } = folded(model, ledger)
        const raw = scorer
          .explain(state, state.at)
          .parts.filter(({ lastAt }) => lastAt)
          .reduce((sum, part) => sum + part.raw, 0)
        expect(given.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(raw, 6)
      }),
    )
  })
})
