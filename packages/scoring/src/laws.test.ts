// Laws of the score, tried on random models and ledgers.
import type { Model } from '@leadline/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decays, ledgers, modelsOf } from '../test/randomLedgers.js'
import { DAY, interaction, START } from '../test/visitor.js'
import { createScorer, defaultModel, type ScoredInput, score } from './index.js'

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

  test('excluded interactions change nothing that counts, wherever they come', () => {
    const excluded = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 90 }).map(days => START + days * DAY),
        traits: fc.constantFrom(undefined, { email: 'x@gmail.com' }, { email: 'x@bot.example' }),
        override: fc.constantFrom(undefined, 50),
      }),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(models, ledgers, excluded, ages, (random, ledger, some, age) => {
        const model = {
          ...random,
          // Those that look at what an excluded interaction teaches, or at sessions, may well see a difference.
          rules: random.rules.filter(({ when }) => !/traits|session/.test(Object.keys(when).join())),
          exclude: [{ 'page.path': '/internal' }],
        }
        const noise = some.map((one, n) =>
          interaction('page_view', { ...one, n: 100 + n, path: '/internal' }),
        )
        const { traits: _, ...clean } = score(ledger, model, LAST + age)
        expect(score([...ledger, ...noise], model, LAST + age)).toMatchObject(clean)
      }),
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
