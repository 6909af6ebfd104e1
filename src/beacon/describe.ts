// Everything of a batch but its events: whose it is, from where, and the lead as it stands (contract §7).
import type { Batch, Consent } from '@leadline/contract'
import type { Scorer } from '@leadline/scoring'
import type { State } from '../ledger/state.js'
import { uuid7 } from '../lib/uuid7.js'
import { version } from '../lib/version.js'
import type { Settings } from '../settings.js'

export function describe(
  { visitor, score, counts }: State,
  pending: number,
  scorer: Scorer,
  { site, test, storage }: Settings,
  consent: Consent,
): Omit<Batch, 'events'> {
  const now = Date.now()
  const { traits, attribution, ...lead } = scorer.lead(score, now)
  return {
    v: 1,
    site,
    batch: uuid7(),
    sentAt: new Date(now).toISOString(),
    sdk: `leadline/${version}`,
    test,
    visitor: { ...visitor, id: storage == 'none' ? null : visitor.id, traits },
    consent,
    attribution,
    lead: { ...lead, reasons: scorer.reasons(score, now) },
    ledger: { recorded: counts.recorded, pending },
  }
}
