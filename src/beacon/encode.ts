// Turns rows that are JSON already into one batch, within the limits of number and bytes.
import type { Batch } from '@leadline/contract'
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
  body: string | null | undefined
  bytes: number
}

type RowLike = readonly [id: string, json: string]

/** At least one row, then as many as fit into `room` bytes. */
export function encode(
  rows: RowLike[],
  limit: number,
  room: number,
  envelope: Envelope,
  { format }: Endpoint,
  { beforeSend }: Settings,
): Encoded {
  if (rows[0]![0][0] == '!') return { ids: [rows[0]![0]], body: rows[0]![1], bytes: rows[0]![1].length }
  const head = JSON.stringify(envelope()).slice(0, -1)
  const events: string[] = []
  const ids: string[] = []
  let bytes = utf8Bytes(head) + 14
  for (const [id, json] of rows.slice(0, limit)) {
    const more = utf8Bytes(json) + 1
    if (id[0] == '!' || (ids.length && bytes + more > room)) break
    bytes += more
    events.push(json)
    ids.push(id)
  }
  let body: string | null | undefined = `${head},"events":[${events}]}`
  if (beforeSend || typeof format == 'function') {
    try {
      const batch: Batch | null = JSON.parse(body)
      const sent = beforeSend ? beforeSend(batch!) : batch
      const formatted = sent && typeof format == 'function' ? format(sent) : sent
      body = formatted && typeof formatted != 'string' ? JSON.stringify(formatted) : (formatted as string | null)
      bytes = body ? utf8Bytes(body) : 0
    } catch (error) {
      warn(303, `beforeSend or format failed: nothing is sent until it works (${error})`)
      body = undefined
    }
  }
  return { ids, body, bytes }
}
