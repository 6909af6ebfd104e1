// What the linter says: how bad, where, what, and the word that was probably meant.

/** One thing found in a model. */
export interface Finding {
  /** `error`: the model cannot do what it says. `warning`: it can, but probably not what was meant. */
  severity: 'error' | 'warning'
  /** Kind of finding, stable: `schema`, `unknown-fact`, `unreachable` … */
  code: string
  /** JSON pointer (RFC 6901) to the place. */
  path: string
  /** What is wrong and what would be right, in English. */
  message: string
}

/** Takes one finding down. */
export type Report = (severity: Finding['severity'], code: string, path: string, message: string) => void

/** A pointer to a key or index below another. */
export const at = (path: string, ...keys: (string | number)[]): string =>
  path + keys.map(key => `/${`${key}`.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** " Did you mean …?" for the nearest known word, else all of them, or what stands for them in short. */
export function meant(word: string, known: readonly string[], inShort = known.join(', ')): string {
  const ranked = known
    .map(other => ({ other, distance: distance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const nearest = ranked[0]
  if (!nearest) return ' There are none.'
  if (nearest.distance <= Math.max(1, word.length * 0.4)) return ` Did you mean "${nearest.other}"?`
  return ` Known: ${inShort}.`
}

/** Letters to add, drop, change or swap with the next, to make one word the other. */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i])
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same, swap)
    }
  return rows[a.length]![b.length]!
}
