// Small English: counts, durations, times ago.

const counts = [
  'never',
  'once',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
  'nine times',
]

/** `once`, `three times`, `14 times`. */
export const times = (count: number) => counts[count] ?? `${count} times`

/** `1 visit`, `3 visits`. */
export const plural = (count: number, word: string) =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`

/** `40 s`, `2 min`, `1 h 5 min`. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`
}

const steps: [limitMs: number, unitMs: number, word: string][] = [
  [3_600_000, 60_000, 'minute'],
  [48 * 3_600_000, 3_600_000, 'hour'],
  [60 * 86_400_000, 86_400_000, 'day'],
  [Number.POSITIVE_INFINITY, 30 * 86_400_000, 'month'],
]

/** `just now`, `5 minutes ago`, `3 days ago`; what a wrong clock puts in the future is `just now`. */
export function ago(at: number, now: number): string {
  const ms = now - at
  if (ms < 60_000) return 'just now'
  const [, unitMs, word] = steps.find(([limit]) => ms < limit)!
  return `${plural(Math.floor(ms / unitMs), word)} ago`
}

/** `mql` → `MQL`; other names as they are, with a capital. */
export const qualificationName = (as: string) => (/^[a-z]ql$/.test(as) ? as.toUpperCase() : capital(as))

export const qualificationMeaning: Record<string, string> = {
  sql: 'Sales-qualified: asked for sales, or scores high enough with a good fit',
  mql: 'Marketing-qualified: interested enough, and known by e-mail',
  pql: 'Product-qualified: uses the product enough',
  service: 'Service-qualified: a customer who asks for more',
}

/** `book-demo` → `Book demo`, `emailKind` → `Email kind`. */
export const capital = (name: string) => {
  const words = name
    .replace(/[-_]+/g, ' ')
    .replace(/(?<=[a-z])[A-Z](?![A-Z])/g, letter => ` ${letter.toLowerCase()}`)
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
