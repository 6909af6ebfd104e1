// One request: keepalive within the bytes that the browser allows in flight, never throwing, its answer read.
import { requestTo } from '../lib/requestTo.js'
import type { Endpoint } from '../settings.js'

/** All `keepalive` requests and beacons of a page together (Fetch standard, section 4.6; measured in Chromium 156). */
const KEEPALIVE_BYTES = 65_536
/** No server is believed that it wants to be left alone for longer. */
const MAX_RETRY_AFTER_MS = 30 * 864e5
/** A server that has not answered by then counts as failed; ids make the repeat harmless. */
const TIMEOUT_MS = 60_000

/** What stands for the status of a redirect, which the browser does not tell. */
const REDIRECTED = 302

let inFlightBytes = 0

export const keepaliveRoom = (): number => KEEPALIVE_BYTES - inFlightBytes

export interface Answer {
  /** HTTP status; 0 when there was none. */
  status: number
  /** What the server asked for with `Retry-After`. */
  retryAfterMs?: number
  rejected: string[]
}

/** `Retry-After` is seconds or a date (RFC 9110, section 10.2.3). */
export const retryAfter = (value: string): number | undefined => {
  const ms = /\D/.test(value) ? Date.parse(value) - Date.now() : +value * 1000
  return ms > 0 ? Math.min(ms, MAX_RETRY_AFTER_MS) : undefined
}

export async function post(
  endpoint: Endpoint,
  body: string,
  bytes: number,
  isLeaving?: boolean,
): Promise<Answer> {
  const keepalive = bytes <= keepaliveRoom()
  const counted = keepalive ? bytes : 0
  let status = 0
  let retryAfterMs: number | undefined
  let rejected: string[] = []
  inFlightBytes += counted
  try {
    const signal = AbortSignal.timeout?.(TIMEOUT_MS)
    const response = await fetch(endpoint.url, { ...requestTo(endpoint, body), keepalive, signal })
    status = response.status || REDIRECTED
    retryAfterMs = retryAfter(response.headers.get('retry-after') ?? '')
    rejected = (await response.json()).rejected.map(({ id }: { id: string }) => id)
  } catch {
    // No answer; or an answer whose body says nothing: any 2xx delivers.
    // On the way out fetch may be refused where a beacon is not: Firefox gives beacons a quota of their own.
    if (isLeaving && !status)
      navigator.sendBeacon?.(endpoint.url, new Blob([body], { type: endpoint.contentType }))
  }
  inFlightBytes -= counted
  return { status, retryAfterMs, rejected }
}
