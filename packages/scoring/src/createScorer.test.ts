// The sentences of the scoring contract, one by one.
import { expect, test } from 'vitest'
import type { ScoredInput } from './index.js'
import { createScorer, defaultModel, score } from './index.js'

const NOW = Date.parse('2026-11-20T12:00:00.000Z')
let id = 0
const did = (type: string, data = {}, more = {}): ScoredInput =>
  ({
    id: `i${++id}`,
    type,
    at: new Date(NOW).toISOString(),
    n: id,
    visit: 'v1',
    session: 's1',
    page: { url: 'https://acme.example/', path: '/', title: '', referrer: '' },
    data,
    ...more,
  }) as ScoredInput

test('a demo request qualifies for sales, and says why', () => {
  const scorer = createScorer(defaultModel)
  const state = scorer.begin()
  scorer.fold(state, did('page_view', {}, { page: { path: '/pricing' } }))
  const { points, reached } = scorer.fold(
    state,
    did(
      'form_submit',
      { form: 'demo', spam: 'ok' },
      { traits: { email: 'ann@acme.com', jobTitle: 'Head of Sales' } },
    ),
  )
  expect(points).toBe(50)
  expect(reached.map(({ as }) => as)).toEqual(['mql', 'sql'])
  const lead = scorer.lead(state, NOW)
  expect(lead).toMatchObject({
    score: 86,
    engagement: 61,
    fit: 25,
    grade: 'A',
    funnel: 'conversion',
    model: 'default@1',
  })
  const { parts, next } = scorer.explain(state, NOW)
  expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(lead.score)
  expect(next.map(({ as }) => as)).toEqual(['pql', 'service'])
  expect(score([did('page_view')], defaultModel, NOW).score).toBe(1)
})
