// Lets the ledger forget: the oldest interactions go, their points stay in the score; what never got through is counted.
import { idAt, idOf, type Range, type Row } from './shelf.js'
import type { State } from './state.js'

/** At most so many go at once for their age alone. */
const AGED_AT_ONCE = 100

/** The rows to look at: the oldest, and all that wait. */
export const oldRows = (excess: number, keptMs: number): Range[] => [
  ['h ', excess ? 'h ~' : `h ${idAt(Date.now() - keptMs)}`, excess || AGED_AT_ONCE],
  ['q', 'q~'],
]

/** Deletes them and counts what had not been delivered as expired; with `deliveredOnly`, nothing that waits goes. */
export function expire(state: State, [old, queued]: Row[][], changes: Row[], deliveredOnly?: boolean): void {
  const waits = new Set(queued!.map(idOf))
  const gone = new Set(old!.map(idOf).filter(id => !(deliveredOnly && waits.has(id))))
  for (const id of gone) {
    changes.push([`h ${id}`])
    state.kept--
    if (waits.has(id)) state.counts.expired++
  }
  for (const row of queued!)
    if (gone.has(idOf(row))) {
      changes.push([row[0]])
      state.waiting[+row[0][1]!]!--
    }
}
