// What is remembered of a visitor from page to page beside the interactions: identity, session, score so far, counts.
import type { Interaction } from '@leadline/contract'
import type { Scorer, ScoreState } from '@leadline/scoring'
import { uuid7 } from '../lib/uuid7.js'

/** The layout of `State` and of the rows. A reader of a higher number must understand a lower one; a reader of a lower
 * one leaves a higher one alone. */
export const LAYOUT = 1

/** How one endpoint stands: how often in a row it failed, and until when it is left alone. */
export interface Pause {
  failures: number
  /** Epoch ms at which the pause began, and its length: both, so that a clock that jumps cannot prolong it. */
  at: number
  waitMs: number
  /** True when the server asked for it (`Retry-After`): then nothing, not even `flush()`, goes out earlier. */
  told: boolean
  /** The last answer: an HTTP status, 0 for none. */
  status: number
}

export interface Counts {
  recorded: number
  delivered: number
  rejected: number
  expired: number
}

export interface State {
  v: number
  /** Changes with each write and grows with time, so that a tab notices what another one wrote. */
  rev: string
  visitor: { id: string; firstSeenAt: string }
  session: { id: string; at: number }
  /** `n` and id of the last interaction folded of each of the latest visits, the one folded last at the end: what was
   * folded once is not folded again. */
  visits: Record<string, [n: number, id: string]>
  /** Of the visits that are not among them any more, the highest such id. */
  forgotten: string
  score: ScoreState
  counts: Counts
  /** How many interactions the ledger holds. */
  kept: number
  /** How many of them each endpoint has not answered, by its place in the settings. */
  waiting: Record<number, number>
  /** By the endpoint's place in the settings. */
  pauses: Record<number, Pause | undefined>
}

const VISITS_KEPT = 20

export const newState = (scorer: Scorer): State => ({
  v: LAYOUT,
  rev: uuid7(),
  visitor: { id: uuid7(), firstSeenAt: new Date().toISOString() },
  session: { id: '', at: 0 },
  visits: {},
  forgotten: '',
  score: scorer.begin(),
  counts: { recorded: 0, delivered: 0, rejected: 0, expired: 0 },
  kept: 0,
  waiting: {},
  pauses: {},
})

export const pendingOf = ({ counts: { recorded, delivered, rejected, expired } }: State): number =>
  recorded - delivered - rejected - expired

/** Adds one interaction to score and counts; does nothing when it is in them already. `isOwn`: this
 * page has just recorded it, so that it is new however old its visit looks. */
export function fold(
  state: State,
  scorer: Scorer,
  interaction: Interaction,
  queues: number[],
  isOwn?: boolean,
): ReturnType<Scorer['fold']> | undefined {
  const { visits, counts, waiting } = state
  const { id, visit, n, session, at } = interaction
  const known = visits[visit]
  if (known ? n <= known[0] : !isOwn && id <= state.forgotten) return
  const ids = Object.keys(visits)
  if (ids.at(-1) != visit) delete visits[visit]
  visits[visit] = [n, id]
  if (!known && ids.length >= VISITS_KEPT) {
    const [, last] = visits[ids[0]!]!
    if (last > state.forgotten) state.forgotten = last
    delete visits[ids[0]!]
  }
  counts.recorded++
  state.kept++
  for (const queue of queues) waiting[queue] = (waiting[queue] ?? 0) + 1
  if (!queues.length) counts.delivered++ // every endpoint that wants it has answered
  state.session = { id: session, at: Date.parse(at) }
  return scorer.fold(state.score, interaction)
}
