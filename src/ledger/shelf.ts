// Where the ledger keeps rows: one small interface, so that IndexedDB and memory are alike to it.
import type { State } from './state.js'

/** Keys order the rows: `h <id>` an interaction, `q<endpoint> <id>` one that this endpoint has not answered yet. The
 * value is JSON; a change with no value deletes. */
export type Row = [key: string, json?: string]

/** Rows from key `from` to key `to`, both included; at most `limit` of them, lowest first. */
export type Range = [from: string, to: string, limit?: number]

/** One atomic read, decide, write. Returns the state to keep, if it changed; pushes what changes onto `changes`. */
export type Decide = (state: State | undefined, found: Row[][], changes: Row[]) => State | void

export interface Shelf {
  /** Puts rows in one transaction that is committed within this task. */
  put: (rows: Row[]) => Promise<unknown>
  step: (ranges: Range[], decide: Decide) => Promise<unknown>
}

/** The key of the state's own row: in none of the ranges. */
export const STATE_KEY = 'state'

/** The interaction's id in a row's key. */
export const idOf = ([key]: Row): string => key.slice(key.indexOf(' ') + 1)
/** Where the ids made at this time begin. */
export const idAt = (ms: number): string =>
  Math.max(0, ms).toString(16).padStart(12, '0').replace(/.{8}/, '$&-')
