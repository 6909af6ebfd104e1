// Durations as authors write them: `250ms 10s 5m 12h 30d`, or a number of milliseconds.
const UNIT_MS: Record<string, number> = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 }

/** Milliseconds; undefined when it is neither. */
export const duration = (value: unknown): number | undefined => {
  const [, count, unit] = /^([\d.]+)(ms|[smhd])$/.exec(value as string) ?? []
  return unit ? +count! * UNIT_MS[unit]! : typeof value == 'number' && value >= 0 ? value : undefined
}
