// Random ledgers and models for tests, the same for the same seed.
import type { Condition, Model, Rule } from '@leadline/contract'
import fc from 'fast-check'
import { byTime } from '../src/index.js'
import { interaction, START } from './visitor.js'

const TYPES = ['page_view', 'download', 'cta_click', 'form_submit', 'product_use']
const PATHS = ['/', '/pricing', '/careers', '/articles/a', '/articles/b']

export const ledgers = fc
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
export const decays = fc.constantFrom(undefined, { halfLife: '10d' }, { linear: 50, per: '30d' })
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

/** Random models whose rules give such points. */
export const modelsOf = (points: fc.Arbitrary<number>) =>
  fc
    .record({
      rules: fc.array(ruleOf(points), { minLength: 1, maxLength: 8 }),
      groups: fc.record({ g: fc.record(caps), h: fc.record(caps) }),
      engagement: fc.record({ ...caps, decay: decays }),
      product: fc.record({
        decay: decays,
        inactivity: fc.constantFrom(undefined, { points: -2, per: '10d' }),
      }),
      exclude: fc.constantFrom<Condition[] | undefined>(
        undefined,
        [{ 'data.form': 'demo' }],
        [{ 'traits.emailKind': 'free' }],
      ),
    })
    .map(
      ({ rules, groups, engagement, product, exclude }): Model => ({
        id: 'random',
        version: 1,
        rules: rules.map((rule, index) => ({ ...rule, id: `r${index}` }) as Rule),
        groups,
        exclude,
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
