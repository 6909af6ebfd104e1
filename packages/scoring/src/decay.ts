// How points fade by their own age. One more contribution costs the same however many came before.
import type { Decay } from '@leadline/contract'
import { durationMs } from './duration.js'
import type { Given } from './state.js'

/** The arithmetic of one kind of decay. Exact. */
export interface Fading {
  /** Adds points of a time not after `now`, which is not before any earlier `now`. */
  add(given: Given, points: number, at: number, now: number): void
  /** What is left at `now`. */
  leftAt(given: Given, now: number): number
}

/**
 * ½ to the power of `times`, by its series: additions and multiplications round the same everywhere, while `**` differs
 * in the last digit between versions of one engine (seen 2026-11-22: Node 20 and Chromium 156).
 */
function halved(times: number): number {
  const whole = Math.floor(times)
  let term = 2 ** -whole
  let sum = term
  for (let index = 1; index < 20; index++) {
    term *= ((whole - times) * Math.LN2) / index
    sum += term
  }
  return sum
}

export function compileDecay(decay?: Decay): Fading {
  if (decay && 'linear' in decay) {
    const lifeMs = (durationMs(decay.per) * 100) / decay.linear
    return {
      add(given, points, at, now) {
        const { alive } = given
        given.sum += points
        given.time += points * at
        alive.push([points, at])
        if (at < now) alive.sort((a, b) => a[1] - b[1])
        while (alive[0] && now - alive[0][1] >= lifeMs) {
          const [gone, since] = alive.shift()!
          given.sum -= gone
          given.time -= gone * since
        }
      },
      // Points p of time t leave p × (1 − (now − t) / life): for their sum, Σp and Σp·t are enough.
      leftAt({ sum, time, alive }, now) {
        for (const [points, at] of alive) {
          if (now - at < lifeMs) return sum - (now * sum - time) / lifeMs
          sum -= points
          time -= points * at
        }
        // Not the sum, in which roundings are left over.
        return 0
      },
    }
  }
  const halfLifeMs = decay ? durationMs(decay.halfLife) : Infinity
  const fade = (points: number, ageMs: number) => points * halved(ageMs / halfLifeMs)
  return {
    add(given, points, at, now) {
      given.sum = fade(given.sum, now - given.time) + fade(points, now - at)
      given.time = now
    },
    leftAt: ({ sum, time }, now) => fade(sum, now - time),
  }
}
