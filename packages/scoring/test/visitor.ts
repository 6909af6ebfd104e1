// A made-up visitor for tests: each method is one thing done, at a time that moves only when told.
import type { Model, Touch } from '@leadline/contract'
import { createScorer, type ScoredInput } from '../src/index.js'

export const START = Date.parse('2026-11-02T09:00:00.000Z')
export const MINUTE = 6e4
export const HOUR = 36e5
export const DAY = 864e5

type More = Partial<Omit<ScoredInput, 'data' | 'page'>>

/** One interaction, with what a test does not care about filled in. */
export const interaction = (
  type: string,
  { path = '/', at = START, n = 1, ...more }: Record<string, unknown> = {},
): ScoredInput =>
  ({
    id: `${at}-${n}-${type}`,
    type,
    n,
    visit: 'v1',
    session: 's1',
    page: { url: `https://acme.example${path}`, path, title: '', referrer: '' },
    data: {},
    ...more,
    at: new Date(at as number).toISOString(),
  }) as ScoredInput

/** A visitor scored with a model as it goes. */
export function visitor(model: Model) {
  const scorer = createScorer(model)
  const state = scorer.begin()
  let now = START
  let n = 0
  let visit = 1
  let session = 1
  const self = {
    ledger: [] as ScoredInput[],
    state,
    reached: [] as string[],
    now: () => now,
    /** Does one thing and returns the points it gave. */
    did(type: string, data: ScoredInput['data'] = {}, more: More & { path?: string } = {}): number {
      const one = interaction(type, {
        at: now,
        n: ++n,
        visit: `v${visit}`,
        session: `s${session}`,
        data,
        ...more,
      })
      self.ledger.push(one)
      const { points, reached } = scorer.fold(state, one)
      self.reached.push(...reached.map(({ as }) => as))
      return points
    },
    sees: (path: string, touch?: Touch) => {
      visit++
      return self.did('page_view', { navigation: 'load' }, { path, touch })
    },
    reads: (path: string) => {
      const points = self.sees(path)
      now += 2 * MINUTE
      return points + self.did('engagement', { activeMs: 6e4, scrollPct: 90 }, { path })
    },
    submits: (form: string, traits: ScoredInput['traits'] = {}, spam = 'ok') =>
      self.did('form_submit', { form, spam, durationMs: 9000 }, { traits }),
    waits(ms: number) {
      now += ms
      return self
    },
    returns(ms: number) {
      session++
      visit++
      return self.waits(ms)
    },
    lead: () => scorer.lead(state, now),
    explain: () => scorer.explain(state, now),
    qualified: () => scorer.lead(state, now).qualified.map(({ as }) => as),
  }
  return self
}
