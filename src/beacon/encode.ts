// Turns rows that are JSON already into one batch, within the limits of number and bytes.
import type { Batch } from '@leadline/contract'
import type { Stored } from '../ledger/shelf.js'
import { utf8Bytes } from '../lib/utf8Bytes.js'
import { warn } from '../lib/warn.js'
import type { Endpoint, Settings } from '../settings.js'

/** Largest body of one batch; below the 64 KiB that browsers let `keepalive` requests have in flight. */
export const MAX_BATCH_BYTES = 60_000

/** Everything of a batch but its events. */
export type Envelope = () => Omit<Batch, 'events'>

export interface Encoded {
  ids: string[]
  /** Null when `beforeSend` dropped the batch; undefined when it failed. */
  body?: string | null
  byteCount: number
}

/** At least one row, then as many as `limit` and `room` bytes allow. */
export function encode(
  rows: Stored[],
  limit: number,
  room: number,
  envelope: Envelope,
  { format, erases, batchSize = limit }: Endpoint,
  { beforeSend }: Settings,
): Encoded {
  const isErasure = (id: string) => id[0] == '!'
  const [first, erasure] = rows[0]!
  if (isErasure(first)) return { ids: [first], body: erases ? erasure : null, byteCount: erasure.length }
  const head = `${JSON.stringify(envelope()).slice(0, -1)},"events":[`
  const events: string[] = []
  const ids: string[] = []
  let byteCount = utf8Bytes(head) + 2
  for (const [id, json] of rows.slice(0, Math.min(limit, batchSize))) {
    const more = utf8Bytes(json) + 1
    if (isErasure(id) || (ids[0] && byteCount + more > room)) break
    byteCount += more
    events.push(json)
    ids.push(id)
  }
  let body: Encoded['body'] = `${head + events}]}`
  if (beforeSend || format)
    try {
      const batch = JSON.parse(body)
      const kept: Batch | null = beforeSend ? beforeSend(batch) : batch
      if (kept !== null && !Array.isArray(kept?.events)) throw TypeError('beforeSend returned no batch')
      const made: any = kept && format ? (format as any)(kept) : kept // whatever an author's function returns; a mere name throws
      if (made === undefined || made?.then) throw TypeError('format returned no body')
      body = made && typeof made == 'object' ? JSON.stringify(made) : made
      byteCount = utf8Bytes(body ?? '')
    } catch (error) {
      warn(303, `beforeSend or format failed: ${error}`)
      body = undefined
    }
  return { ids, body, byteCount }
}
