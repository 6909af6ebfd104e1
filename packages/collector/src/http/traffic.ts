// Beacons come first: work that can wait asks here when none is being taken.
import { setImmediate } from 'node:timers/promises'

/** However many beacons come, who waits goes on after this: slowly, but to the end. */
const maxWaitMs = 25

export function createTraffic() {
  let inFlight = 0
  const waiting = new Set<() => void>()

  return {
    get inFlight() {
      return inFlight
    },

    /** Counts the work as a beacon being taken. */
    async beacon<T>(work: () => Promise<T>): Promise<T> {
      inFlight++
      try {
        return await work()
      } finally {
        inFlight--
        if (inFlight === 0) for (const resume of waiting) resume()
      }
    },

    /** Lets others in; returns once no beacon is being taken, or after 25 ms. */
    async whenQuiet(): Promise<void> {
      await setImmediate()
      if (inFlight === 0) return
      await new Promise<void>(resolve => {
        const resume = () => {
          clearTimeout(timer)
          waiting.delete(resume)
          resolve()
        }
        const timer = setTimeout(resume, maxWaitMs)
        waiting.add(resume)
      })
    },
  }
}

export type Traffic = ReturnType<typeof createTraffic>
