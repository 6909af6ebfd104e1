// Turns writes of the store into updates for whoever watches; many writes of one lead become one update.
import type { LeadKey, Store } from '../store/store.js'
import type { Desk } from './desk.js'
import type { LeadSummary } from './summary.js'

/** A lead as it is now, as a server-sent event. */
export const leadEvent = (lead: LeadSummary, updatedAt: number) =>
  `event: lead\nid: ${updatedAt}\ndata: ${JSON.stringify(lead)}\n\n`

const goneEvent = (key: LeadKey) => `event: gone\ndata: ${JSON.stringify(key)}\n\n`

/** Long enough to join the beacons of one moment, short enough to feel live. */
const joinMs = 100

export function createChanges(store: Store, desk: Desk, report: (message: string, error: unknown) => void) {
  const watchers = new Set<(events: string) => void>()
  const waiting = new Map<string, LeadKey>()
  let timer: NodeJS.Timeout | undefined

  async function send() {
    timer = undefined
    const keys = [...waiting.values()]
    waiting.clear()
    let events = ''
    for (const key of keys) {
      const found = await desk.find(key)
      events += found ? leadEvent(found.summary, found.updatedAt) : goneEvent(key)
    }
    // Written once and told at once: hundreds may watch.
    for (const watcher of watchers) watcher(events)
  }

  const stop = store.onChange(key => {
    if (watchers.size === 0) return
    waiting.set(`${key.site}\n${key.visitor}`, key)
    timer ??= setTimeout(
      () => send().catch(error => report('Watchers could not be told', error)),
      joinMs,
    ).unref()
  })

  return {
    /** @param watcher is handed server-sent events, as they go over the wire */
    watch(watcher: (events: string) => void): () => void {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    get watching() {
      return watchers.size
    },
    stop() {
      stop()
      clearTimeout(timer)
    },
  }
}

export type Changes = ReturnType<typeof createChanges>
