// Keeps the newest, unsent interactions armed with fetchLater, where it exists: then a crash or a discard sends them.

import { oncePerTask } from '../lib/oncePerTask.js'
import { requestTo } from '../lib/requestTo.js'
import type { Endpoint } from '../settings.js'

/** Arming costs as much as sending a request (0.5 ms, Chromium 156): after a quiet time it is done at once, then only so
 * often. A crash before that loses nothing either, but what happened then waits in the ledger for the next visit. */
const ARM_EVERY_MS = 500

type FetchLater = (url: string, init: RequestInit) => unknown

export function armTail(endpoint: Endpoint, encode: () => string | null | undefined) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let armed: AbortController | undefined
  let armedAt = performance.now() // a page that has just begun sends at once

  const disarm = () => {
    clearTimeout(timer)
    timer = undefined
    armed?.abort()
  }
  const arm = () => {
    disarm()
    const body = encode()
    armedAt = performance.now()
    armed = new AbortController()
    try {
      // Where there is none, or its quota of 64 KiB for each origin is used up, the ledger has them.
      if (body)
        (globalThis as unknown as { fetchLater: FetchLater }).fetchLater(endpoint.url, {
          ...requestTo(endpoint, body),
          signal: armed.signal,
        })
    } catch {}
  }
  const armSoon = oncePerTask(arm)
  return {
    disarm,
    /** What is not sent yet has changed. */
    rearm: () => {
      if (timer || !('fetchLater' in globalThis)) return
      const waitMs = armedAt + ARM_EVERY_MS - performance.now()
      if (waitMs > 0) timer = setTimeout(arm, waitMs)
      else armSoon()
    },
  }
}
