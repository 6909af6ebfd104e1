// Where the ledger keeps rows: one small interface, so that IndexedDB and memory are alike to it.
import type { Interaction } from '@leadline/contract'
import type { State } from './state.js'

/** An interaction, or a message to an endpoint (its id begins with `!`), as JSON. */
export type Stored = [id: string, json: string]

/** What was written together, so that a burst costs few writes. Keys order the rows: `h <id>` interactions,
 * `q<endpoint> <id>` those that this endpoint has not answered yet, both under the first id of what was written
 * together, which never changes. A change with no value deletes. */
export type Row = [key: string, stored?: Stored[]]

/** Rows from key `from` to key `to`, both included; at most `limit` of them, lowest first. */
export type Range = [from: string, to: string, limit?: number]

/** One atomic read, decide, write. Returns the state to keep, if it changed; pushes what changes onto `changes`. */
export type Decide = (state: State | undefined, found: Row[][], changes: Row[]) => State | void

export interface Shelf {
  /** Puts rows in one transaction that is committed within this task. They are asked for again when it fails: what was
   * answered meanwhile must not come back. */
  put: (rows: () => Row[]) => Promise<unknown>
  transact: (ranges: Range[], decide: Decide) => Promise<unknown>
}

/** The key of the state's own row: in none of the ranges. */
export const STATE_KEY = 'state'

/** The first id of what a row was written with. */
export const idOf = ([key]: Row): string => key.slice(key.indexOf(' ') + 1)
export const storedIn = (rows: Row[]): Stored[] => rows.flatMap(([, stored]) => stored!)
export const idsIn = (rows: Row[]): Set<string> => new Set(storedIn(rows).map(([id]) => id))
export const interactionsIn = (rows: Row[]): Interaction[] =>
  storedIn(rows).map(([, json]) => JSON.parse(json))

/** Takes out of the rows what is gone, and says what that was. */
export function strike(rows: Row[], isGone: (id: string) => boolean, changes: Row[]): string[] {
  const struck: string[] = []
  for (const [key, stored] of rows) {
    const left = stored!.filter(([id]) => !isGone(id))
    if (left.length == stored!.length) continue
    changes.push(left[0] ? [key, left] : [key])
    for (const [id] of stored!) if (isGone(id)) struck.push(id)
  }
  return struck
}
