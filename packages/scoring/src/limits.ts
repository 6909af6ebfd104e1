// How often a rule may fire in a visit, session, day, window or ever.
import type { Limit } from '@leadline/contract'
import { type Facts, readFact } from './condition.js'
import { durationMs } from './duration.js'
import { type Recent, recent } from './memory.js'

const DAY_MS = 864e5

/** By period (`visit`, `day`, `7d` …), by id of the latest periods, by rule and key: the times that the rule fired, epoch ms. */
export type Fires = Record<string, Recent<Record<string, number[]>>>

/** Asks whether a rule may fire once more at a time; if so, remembers that it did. */
export function allows(
  { times, per, key }: Limit,
  fires: Fires,
  rule: string,
  facts: Facts,
  of: { visit: string; session: string },
  at: number,
): boolean {
  const windowMs = durationMs(per)
  fires[per] ??= []
  const period = recent(
    fires[per],
    per === 'day' ? Math.floor(at / DAY_MS) : of[per as 'visit'],
    (): Record<string, number[]> => ({}),
    // Two days: midnight passes while some interactions are still on their way.
    per === 'day' ? 2 : 8,
  )
  const name = `${rule} ${key && readFact(key)(facts)}`
  // Of a rolling window, what lies behind is forgotten; otherwise `windowMs` is not a number, and nothing is old.
  const isOpen = (time: number) => !(at - time >= windowMs)
  if (windowMs) for (const old in period) if (!period[old]!.some(isOpen)) delete period[old]
  const fired = (period[name] ?? []).filter(isOpen)
  const allowed = fired.length < times
  if (allowed) period[name] = [...fired, at]
  return allowed
}
