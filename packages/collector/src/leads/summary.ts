// A lead as lists, the stream and programs see it.
import type { Attribution, Lead, Qualification, Scalars } from '@leadline/contract'
import type { Scorer } from '@leadline/scoring'
import type { LeadRow } from '../store/store.js'
import type { ScoredLead } from './leadRow.js'

export type LeadSummary = {
  visitor: string
  site: string
  /** Every interaction so far was marked as a test. */
  test: boolean
  score: number
  engagement: number
  fit: number
  grade: string | null
  funnel: string
  qualified: Qualification[]
  /** Model that gave these figures, `id@version`. */
  model: string
  traits: Scalars
  attribution: Attribution
  firstSeenAt: string
  lastSeenAt: string
  /** Interactions stored. */
  interactions: number
  /** When sales took care of it; null while it waits. */
  workedAt: string | null
  /** The part of the queue: 0 is looked at first. */
  tier: number
  /** The lead as the browser last reported it; null if it never did. */
  browser: Lead | null
}

/** The lead now if its state is of this model, else as it was last scored. */
export function leadNow(row: LeadRow, scorer: Scorer, fingerprint: string, now: number): ScoredLead {
  return row.fingerprint === fingerprint ? scorer.lead(JSON.parse(row.state), now) : JSON.parse(row.lead)
}

export function summaryOf(row: LeadRow, lead: ScoredLead): LeadSummary {
  const { score, engagement, fit, grade, funnel, qualified, model, traits, attribution } = lead
  return {
    visitor: row.visitor,
    site: row.site,
    test: row.test === 1,
    score,
    engagement,
    fit,
    grade,
    funnel,
    qualified,
    model,
    traits,
    attribution,
    firstSeenAt: new Date(row.first_at).toISOString(),
    lastSeenAt: new Date(row.last_at).toISOString(),
    interactions: row.received,
    workedAt: row.worked_at === null ? null : new Date(row.worked_at).toISOString(),
    tier: row.tier,
    browser: row.browser === null ? null : JSON.parse(row.browser),
  }
}
