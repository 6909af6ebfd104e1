// Where the ledger keeps rows: one small interface, so that IndexedDB, a session and plain memory are alike to it.
import type { State } from './state.js'

/** Keys order the rows: `h <id>` an interaction, `q<endpoint> <id>` one that an endpoint has not answered yet. */
export type Row = [key: string, value: unknown]

/** Keys from `from` to `to`, both included; at most `limit` of them, lowest first. */
export type Range = [from: string, to: string, limit?: number]

/** What an atomic step leaves: rows to put (value undefined: to delete) and the state to keep, if it changed. */
export interface Change {
  rows?: Row[]
  state?: State
}

export interface Shelf {
  /** Puts rows in one transaction that is committed within this task. */
  put: (rows: Row[]) => Promise<void>
  rows: (range: Range) => Promise<Row[]>
  count: (range: Range) => Promise<number>
  /** One atomic read, decide, write. `decide` must be synchronous. */
  update: (ranges: Range[], decide: (state: State | undefined, keys: string[][]) => Change) => Promise<void>
}

/** The key of the state's own row: above none of the ranges. */
export const STATE_KEY = 'state'
