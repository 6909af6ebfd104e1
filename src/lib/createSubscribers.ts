// A set of listeners that can be told, and left.
import type { Stop } from '../observe/observation.js'

export function createSubscribers<Told extends unknown[]>() {
  const all = new Set<(...told: Told) => void>()
  return {
    tell: (...told: Told) => {
      for (const listener of all) listener(...told)
    },
    add: (listener: (...told: Told) => void): Stop => {
      all.add(listener)
      return () => all.delete(listener)
    },
  }
}
