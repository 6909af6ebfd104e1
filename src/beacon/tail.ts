// Keeps the newest, unsent interactions armed with fetchLater, where it exists: then a crash or a discard sends them.
import type { Endpoint } from '../settings.js'
import { requestTo } from './post.js'

/** Arming costs as much as sending a request (0.5 ms, Chromium 156): what happens within this time is armed together.
 * A crash before that loses nothing either, but what happened then waits in the ledger for the next visit. */
const ARM_AFTER_MS = 1000

type FetchLater = (url: string, init: RequestInit) => unknown

export function armTail(endpoint: Endpoint, encode: () => string | null | undefined) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let armed: AbortController | undefined

  const disarm = () => {
    clearTimeout(timer)
    timer = undefined
    armed?.abort()
  }
  const arm = () => {
    disarm()
    const body = encode()
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
  return {
    disarm,
    /** What is not sent yet has changed. */
    changed: () => {
      if ('fetchLater' in globalThis) timer ??= setTimeout(arm, ARM_AFTER_MS)
    },
  }
}
