// Turns writes of the store into updates for whoever watches; many writes of one lead become one update.
import type { LeadKey, Store } from '../store/store.js'
import type { Desk } from './desk.js'
import type { LeadSummary } from './summary.js'

export type Change = { id: number; key: LeadKey; lead: LeadSummary | null }

/** Long enough to join the beacons of one moment, short enough to feel live. */
const joinMs = 100

export function createChanges(store: Store, desk: Desk, report: (message: string, error: unknown) => void) {
  const watchers = new Set<(change: Change) => void>()
  const waiting = new Map<string, LeadKey>()
  let timer: NodeJS.Timeout | undefined

  async function send() {
    timer = undefined
    const keys = [...waiting.values()]
    waiting.clear()
    for (const key of keys) {
      const found = await desk.find(key)
      const change = { id: found?.updatedAt ?? 0, key, lead: found?.summary ?? null }
      for (const watcher of watchers) watcher(change)
    }
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
    watch(watcher: (change: Change) => void): () => void {
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
