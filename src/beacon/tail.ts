// Keeps the newest, unsent interactions armed with fetchLater, where it exists: then a crash or a discard sends them.
import type { Endpoint } from '../settings.js'
import type { Encoded } from './encode.js'

/** Arming costs a message to the browser's process; what happens within this time is armed together. */
const ARM_AFTER_MS = 100

type FetchLater = (url: string, init: RequestInit) => unknown

export function armTail({ url, contentType, headers, credentials }: Endpoint) {
  const fetchLater = (globalThis as { fetchLater?: FetchLater }).fetchLater
  let timer: ReturnType<typeof setTimeout> | undefined
  let armed: AbortController | undefined

  const disarm = () => {
    clearTimeout(timer)
    timer = undefined
    armed?.abort()
    armed = undefined
  }

  return {
    disarm,
    /** What is not sent yet has changed; `encode` gives the request, or nothing when there is none to arm. */
    changed: (encode: () => Encoded | undefined) => {
      if (!fetchLater) return
      timer ??= setTimeout(() => {
        disarm()
        const { body } = encode() ?? {}
        if (!body) return
        armed = new AbortController()
        try {
          fetchLater(url, {
            method: 'POST',
            body,
            credentials,
            headers: { 'content-type': contentType, ...headers },
            signal: armed.signal,
          })
        } catch {
          // The quota of 64 KiB for each origin is used up: the ledger has them.
        }
      }, ARM_AFTER_MS)
    },
  }
}
