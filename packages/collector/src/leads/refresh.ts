// Keeps stored leads true as time passes and when the model changes: scores decay, orders and filters rest on them.
import type { Scorer } from '@leadline/scoring'
import { Conflict, type LeadRow, nothing, type Store } from '../store/store.js'
import { foldAll, readHistory } from './history.js'
import { leadRow } from './leadRow.js'

/** With a half-life of 30 days a score loses half a percent in this time. */
const maxAgeMs = 6 * 3_600_000
const everyMs = 60_000
const atOnce = 100

/** Brings every stale lead up to date. Returns how many it wrote. */
export async function refreshLeads(
  store: Store,
  scorer: Scorer,
  fingerprint: string,
  now: number,
  isStopped = () => false,
): Promise<number> {
  let written = 0
  for (;;) {
    const stale = await store.stale(fingerprint, now - maxAgeMs, atOnce)
    let progress = 0
    for (const row of stale) {
      if (isStopped()) return written
      try {
        const fresh = await refolded(store, row, scorer, fingerprint, now)
        await store.commit({ ...nothing, leads: [{ ...fresh, revision: row.revision + 1 }] })
        progress++
      } catch (error) {
        // A beacon was faster, and brought the lead up to date.
        if (!(error instanceof Conflict)) throw error
      }
    }
    written += progress
    if (stale.length < atOnce || progress === 0) return written
  }
}

/** A stored lead as this model has it now; folded from the beginning if another one folded it. */
export async function refolded(store: Store, row: LeadRow, scorer: Scorer, fingerprint: string, now: number) {
  let state = row.fingerprint === fingerprint ? JSON.parse(row.state) : undefined
  if (!state) {
    state = scorer.begin()
    await foldAll(scorer, state, await readHistory(store, row))
  }
  return leadRow(scorer, state, { ...row, fingerprint, scored_at: now })
}

/** Refreshes now and every minute until stopped; what fails is reported and tried again. */
export function keepLeadsFresh(
  store: Store,
  scorer: Scorer,
  fingerprint: string,
  now: () => number,
  report: (message: string, error: unknown) => void,
): () => Promise<void> {
  let turn: Promise<unknown> | undefined
  let stopped = false
  const run = () => {
    turn ??= refreshLeads(store, scorer, fingerprint, now(), () => stopped)
      .catch(error => report('Leads could not be refreshed', error))
      .finally(() => {
        turn = undefined
      })
  }
  run()
  const timer = setInterval(run, everyMs).unref()
  return async () => {
    stopped = true
    clearInterval(timer)
    await turn
  }
}
