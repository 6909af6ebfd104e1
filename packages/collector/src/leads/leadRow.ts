// A lead's row from what the scorer says of it.
import type { Lead } from '@leadline/contract'
import type { Scorer, ScoreState } from '@leadline/scoring'
import type { LeadRow } from '../store/store.js'
import { rank } from './rank.js'

/** What of a row does not come from the scorer. */
export type Facts = Omit<
  LeadRow,
  'state' | 'lead' | 'score' | 'tier' | 'urgency' | 'qualified' | 'funnel' | 'identity'
>

export type ScoredLead = ReturnType<Scorer['lead']>

export function leadRow(scorer: Scorer, state: ScoreState, facts: Facts): LeadRow {
  const lead = scorer.lead(state, facts.scored_at)
  return {
    ...facts,
    ...rank(lead, facts.last_at, facts.worked_at),
    state: JSON.stringify(state),
    lead: JSON.stringify(lead),
    score: lead.score,
    qualified: ` ${lead.qualified.map(({ as }) => as).join(' ')}${lead.qualified.length ? ' ' : ''}`,
    funnel: lead.funnel,
    identity: identityOf(lead),
  }
}

/** Traits that people search by. A NUL, which PostgreSQL's text cannot hold, becomes a space. */
const searched = ['email', 'name', 'firstName', 'lastName', 'company', 'phone', 'jobTitle']

function identityOf({ traits = {} }: Pick<Lead, 'traits'>) {
  return searched
    .map(name => traits[name])
    .filter(value => typeof value === 'string')
    .join(' ')
    .replaceAll('\0', ' ')
    .toLowerCase()
    .slice(0, 1_000)
}
