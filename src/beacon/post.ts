// One request: keepalive within the bytes that the browser allows in flight, never throwing, its answer read.
import type { Endpoint } from '../settings.js'

/** All `keepalive` requests and beacons of a page together (Fetch standard, section 4.6; measured in Chromium 156). */
const KEEPALIVE_BYTES = 65_536
/** A server that has not answered by then counts as failed; ids make the repeat harmless. */
const TIMEOUT_MS = 60_000

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
export const retryAfter = (value: string | null): number | undefined => {
  const ms = value ? (/^\d+$/.test(value) ? +value * 1000 : Date.parse(value) - Date.now()) : Number.NaN
  return ms >= 0 ? ms : undefined
}

export async function post(
  { url, contentType, headers, credentials }: Endpoint,
  body: string,
  bytes: number,
  leaving = false,
): Promise<Answer> {
  const keepalive = bytes <= keepaliveRoom()
  if (keepalive) inFlightBytes += bytes
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      keepalive,
      credentials,
      headers: { 'content-type': contentType, ...headers },
      signal: AbortSignal.timeout?.(TIMEOUT_MS),
    })
    const text = await response.text().catch(() => '')
    let rejected: unknown
    try {
      rejected = JSON.parse(text).rejected
    } catch {
      // Any 2xx delivers, whatever its body.
    }
    return {
      status: response.status,
      retryAfterMs: retryAfter(response.headers.get('retry-after')),
      rejected: Array.isArray(rejected) ? rejected.map(each => each?.id) : [],
    }
  } catch {
    // On the way out fetch may be refused where a beacon is not: Firefox gives beacons a quota of their own.
    if (leaving) navigator.sendBeacon?.(url, new Blob([body], { type: contentType }))
    return { status: 0, rejected: [] }
  } finally {
    if (keepalive) inFlightBytes -= bytes
  }
}
