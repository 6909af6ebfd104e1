// How points fade by their own age, and what must be kept of them to go on.
import type { Decay } from '@leadline/contract'
import { durationMs } from './duration.js'

/** Points and the time they count from, epoch ms. */
export type Contribution = [points: number, at: number]

/** Share that is left of points of an age in ms; 1 for no age or less. */
type Fade = (ageMs: number) => number

function fading(decay: Decay | undefined): Fade {
  if (!decay) return () => 1
  if ('linear' in decay) {
    const lifeMs = (durationMs(decay.per) * 100) / decay.linear
    return ageMs => Math.max(0, 1 - ageMs / lifeMs)
  }
  const halfLifeMs = durationMs(decay.halfLife)
  return ageMs => 0.5 ** (ageMs / halfLifeMs)
}

/** Compiles a decay into two functions: what is left of contributions at a time, and what to keep of them from then on. */
export function compileDecay(decay?: Decay) {
  const fade = fading(decay)
  const left = (contributions: Contribution[], now: number): number =>
    contributions.reduce((sum, [points, at]) => sum + points * fade(Math.max(0, now - at)), 0)
  return {
    left,
    // Only linear decay needs each contribution, since each ends at its own time; all others go on as one sum.
    keep: (contributions: Contribution[], now: number): Contribution[] =>
      decay && 'linear' in decay
        ? contributions.filter(([, at]) => fade(now - at))
        : [[left(contributions, now), now]],
  }
}
