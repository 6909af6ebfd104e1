// Durations as authors write them: as in models (`250ms 10s 5m 12h 30d`), or a number of milliseconds.
import { durationMs } from '@leadline/scoring'

/** Milliseconds; undefined when it is neither. */
export const duration = (value: unknown): number | undefined => {
  const ms = typeof value == 'number' ? value : durationMs(`${value}`)
  return ms >= 0 ? ms : undefined
}
