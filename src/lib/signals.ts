// Tells the page what happened: to `on()` listeners, and as `leadline:…` events on the document.
import type { Stop } from '../observe/observation.js'

export type Signal = 'interaction' | 'lead' | 'qualified' | 'delivery' | 'offer' | 'form'

export function createSignals() {
  const listeners: Partial<Record<Signal, Set<(detail: any) => void>>> = {}

  /** False when a listener cancelled it. An error in a page's listener is the page's, and is shown as such. */
  const send = (signal: Signal, detail: unknown, cancelable = false): boolean => {
    for (const listener of listeners[signal] ?? []) {
      try {
        listener(detail)
      } catch (error) {
        console.error(error)
      }
    }
    return EventTarget.prototype.dispatchEvent.call(
      document,
      new CustomEvent(`leadline:${signal}`, { detail, cancelable }),
    )
  }

  return {
    send,
    isHeard: (signal: Signal): boolean => !!listeners[signal]?.size,
    on: (signal: Signal, listener: (detail: any) => void): Stop => {
      listeners[signal] ??= new Set()
      const set = listeners[signal]
      set.add(listener)
      return () => set.delete(listener)
    },
  }
}

export type Signals = ReturnType<typeof createSignals>
