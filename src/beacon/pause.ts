// How long an endpoint is left alone after a failure, and whether that is over.
import type { Pause } from '../ledger/state.js'
import type { Answer } from './post.js'

const FIRST_MS = 1000
const SLOWEST_MS = 300_000

export const isDelivered = (status: number): boolean => status >= 200 && status < 300
/** The batch, or something in it, is not acceptable: halve it down to the culprit (contract §7). */
export const isRefused = (status: number): boolean => [400, 409, 413, 422].includes(status)
/** May pass by itself; anything else (401, 403, 404 …) needs somebody's hand. */
export const isPassing = (status: number): boolean =>
  !status || [408, 425, 429].includes(status) || status >= 500

/** Exponential backoff with full jitter: anything up to 1 s, 2 s, 4 s … 5 min. `Retry-After` goes before it. */
export const nextPause = ({ status, retryAfterMs }: Answer, before: Pause | undefined): Pause => {
  const failures = (before?.failures ?? 0) + 1
  const ceiling = Math.min(SLOWEST_MS, FIRST_MS * 2 ** (failures - 1))
  const waitMs = retryAfterMs ?? (isPassing(status) ? Math.random() * ceiling : SLOWEST_MS)
  return { failures, at: Date.now(), waitMs, told: !!retryAfterMs, status }
}

/** Milliseconds still to wait. A pause that lies ahead of a clock that stepped back begins anew, once. */
export const remainingMs = (pause: Pause | undefined, onlyIfTold?: boolean): number => {
  if (!pause || (onlyIfTold && !pause.told)) return 0
  const now = Date.now()
  pause.at = Math.min(pause.at, now)
  return pause.at + pause.waitMs - now
}
