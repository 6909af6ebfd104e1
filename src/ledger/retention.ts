// Lets the ledger forget: the oldest interactions go, their points stay in the score; what never got through is counted.
import { idAt } from '../lib/uuid7.js'
import { idsIn, type Range, type Row, strike } from './shelf.js'
import type { State } from './state.js'

/** At most so many rows go at once for their age alone. */
const AGED_AT_ONCE = 100

/** The rows to look at: the oldest, and all that wait. */
export const oldRows = (excess: number, keptMs: number): Range[] => [
  ['h ', excess ? 'h ~' : `h ${idAt(Date.now() - keptMs)}`, excess || AGED_AT_ONCE],
  ['q', 'q~'],
]

/** Deletes them, at most `excess` of them if that is not 0, and counts what had not been delivered as expired; with
 * `deliveredOnly`, nothing that waits goes. */
export function expire(
  state: State,
  [old, queued]: Row[][],
  changes: Row[],
  excess: number,
  deliveredOnly?: boolean,
): void {
  const waits = idsIn(queued!)
  const gone = new Set(
    [...idsIn(old!)].filter(id => !(deliveredOnly && waits.has(id))).slice(0, excess || Infinity),
  )
  const isGone = (id: string) => gone.has(id)
  for (const id of strike(old!, isGone, changes)) {
    state.kept--
    if (waits.has(id)) state.counts.expired++
  }
  for (const row of queued!) state.waiting[+row[0][1]!]! -= strike([row], isGone, changes).length
}
