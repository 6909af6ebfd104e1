// What this page has recorded, encoded, and the rows that it is stored in.
import type { Row, Stored } from './shelf.js'

/** One recorded interaction, already encoded: it is serialised once and sent as it is. */
export interface Entry {
  id: string
  json: string
  /** Places in `settings.endpoints` that want it and have not answered. */
  queues: number[]
  /** The first id of what it is written together with. */
  row?: string
  /** True once it has arrived in the shelf. */
  isStored?: boolean
}

/** At most so many are written as one row: each answer rewrites a row. */
const STORED_TOGETHER = 50

/** Adds one to those that are written together. */
export function addTo(entries: Entry[], entry: Entry): void {
  entry.row = entries.length % STORED_TOGETHER ? entries.at(-1)!.row : entry.id
  entries.push(entry)
}

/** The rows of these in the queues that wait for them and, with `history`, among all interactions. */
export function rowsOf(entries: Entry[], history?: 'h'): Row[] {
  const rows: Record<string, Stored[]> = {}
  for (const { id, json, row, queues } of entries)
    for (const kind of [...(history ?? []), ...queues.map(queue => `q${queue}`)]) {
      rows[`${kind} ${row}`] ??= []
      rows[`${kind} ${row}`]!.push([id, json])
    }
  return Object.entries(rows)
}

/** Takes those that are done out of one endpoint's queue; what is in no queue any more is not among the rest. */
export function unqueueFrom(entries: Entry[], queue: number, isDone: (entry: Entry) => boolean): Entry[] {
  for (const entry of entries) if (isDone(entry)) entry.queues = entry.queues.filter(each => each != queue)
  return entries.filter(({ queues }) => queues.length)
}
