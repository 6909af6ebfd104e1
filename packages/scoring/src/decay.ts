// How points fade by their own age, and what must be kept of them to go on.
import type { Decay } from '@leadline/contract'
import { durationMs } from './duration.js'

/** Points and the time they count from, epoch ms. */
export type Contribution = [points: number, at: number]

/** Share that is left of points of an age in ms. */
export const compileDecay = (decay?: Decay): ((ageMs: number) => number) => {
  if (!decay) return () => 1
  if ('linear' in decay) {
    const lifeMs = (durationMs(decay.per) * 100) / decay.linear
    return ageMs => Math.max(0, 1 - ageMs / lifeMs)
  }
  const halfLifeMs = durationMs(decay.halfLife)
  return ageMs => 0.5 ** (ageMs / halfLifeMs)
}
