// Caps: a sum kept between a minimum and a maximum, and what that takes from each of its parts.
import type { Group } from '@leadline/contract'

interface Points {
  points: number
}

const total = (parts: Points[]): number => parts.reduce((sum, { points }) => sum + points, 0)

/** `sum` kept within the limits; takes what is over from the parts that pushed that way, in proportion to their size. */
export function cap(
  parts: Points[],
  { min = -Infinity, max = Infinity }: Group = {},
  sum = total(parts),
): number {
  const kept = Math.min(max, Math.max(min, sum))
  const over = sum - kept
  if (over) {
    const pushing = parts.filter(({ points }) => points * over > 0)
    const share = 1 - over / total(pushing)
    for (const part of pushing) part.points *= share
  }
  return kept
}
