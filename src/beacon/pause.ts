// How long an endpoint is left alone after a failure, and whether that is over.
import type { Pause } from '../ledger/state.js'
import type { Answer } from './post.js'

const FIRST_MS = 1000
const SLOWEST_MS = 300_000

export type Verdict = 'delivered' | 'halve' | 'retry' | 'slow'

/** What an answer means (contract §7). */
export const verdict = (status: number): Verdict =>
  status >= 200 && status < 300
    ? 'delivered'
    : [400, 409, 413, 422].includes(status)
      ? 'halve'
      : !status || [408, 425, 429].includes(status) || status >= 500
        ? 'retry'
        : 'slow'

/** Exponential backoff with full jitter: anything from nothing to 1 s, 2 s, 4 s … 5 min. `Retry-After` goes before it. */
export const nextPause = ({ status, retryAfterMs }: Answer, before: Pause | undefined): Pause => {
  const failures = (before?.failures ?? 0) + 1
  const ceiling = Math.min(SLOWEST_MS, FIRST_MS * 2 ** (failures - 1))
  const waitMs = retryAfterMs ?? (verdict(status) == 'slow' ? SLOWEST_MS : Math.random() * ceiling)
  return { failures, at: Date.now(), waitMs, told: retryAfterMs !== undefined, status }
}

/** Milliseconds still to wait. A clock that stepped back cannot make it longer than the pause was. */
export const remainingMs = (pause: Pause | undefined, unlessTold: boolean): number =>
  !pause || (unlessTold && !pause.told) ? 0 : Math.min(pause.waitMs, pause.at + pause.waitMs - Date.now())
