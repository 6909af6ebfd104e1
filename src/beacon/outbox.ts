// What the beacon is handed by the ledger: rows that wait, and a place to say what became of them.
import type { Entry } from '../ledger/entry.js'
import type { Stored } from '../ledger/shelf.js'
import type { Pause } from '../ledger/state.js'

export interface Outbox {
  /** The oldest rows that this endpoint has not answered: id and JSON. An id that begins with `!` is an erase message.
   * `isAlone`: no other tab has sent any since the last call. */
  waiting: (queue: number, limit: number, isAlone?: boolean) => Promise<Stored[]>
  /** This page's own entries that are not answered yet, encoded, for a flush that cannot wait for storage. */
  undelivered: () => Entry[]
  /** These are answered; the rejected ones for good. Keeps the endpoint's pause, or ends it. */
  settle: (queue: number, ids: string[], rejected: string[], status: number, pause?: Pause) => Promise<void>
  pauseOf: (queue: number) => Pause | undefined
}
