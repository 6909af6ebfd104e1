// An explanation in plain English: "Viewed pricing three times this week (+30)", "An MQL needs 12 more points".
import type { Missing } from './condition.js'
import type { Explanation, Part } from './state.js'

/** What the default model's rules saw, in words. A model's own rules say it by their `label`. */
export const DEFAULT_LABELS: Record<string, string> = {
  page: 'Viewed pages',
  read: 'Read pages to the middle or further',
  binge: 'Viewed many pages at one go',
  return: 'Came back',
  pricing: 'Viewed pricing',
  careers: 'Viewed job offers',
  download: 'Downloaded files',
  video: 'Watched half a video or more',
  cta: 'Followed calls to action',
  search: 'Searched the site',
  offer: 'Accepted offers',
  form: 'Sent forms',
  demo: 'Asked for a demo',
  trial: 'Began a trial',
  feature: 'Used the product',
  upgrade: 'Looked into an upgrade',
  email: 'Kind of e-mail address',
  title: 'Seniority of the job title',
  school: 'Address at a school',
  company: 'Told the company',
  size: 'Size of the company',
  override: 'Did what a page gives points for',
  inactivity: 'Nothing heard for a while',
}

const COUNTS = ['', 'once', 'twice', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const DAY_MS = 864e5

const timesText = (times: number) => (times < 3 ? COUNTS[times]! : `${COUNTS[times] ?? times} times`)

/** When something happened, seen from `now`; days are UTC, as in the model. */
function whenText(at: number, now: number): string {
  const days = Math.floor(now / DAY_MS) - Math.floor(at / DAY_MS)
  if (days < 1) return 'today'
  if (days < 2) return 'yesterday'
  if (days < 7) return 'this week'
  if (days < 31) return 'this month'
  return `until ${new Date(at).toISOString().slice(0, 10)}`
}

const signed = (points: number) => (points < 0 ? `−${-points}` : `+${points}`)

function partSentence({ rule, label, points, times, clipped, lastAt }: Part, now: number): string {
  const what = label === rule ? (DEFAULT_LABELS[rule] ?? label) : label
  const how = lastAt ? ` ${timesText(times)} ${whenText(Date.parse(lastAt), now)}` : ''
  return `${what}${how} (${signed(points)}${clipped > 0 ? `, ${clipped} more are above a cap` : ''})`
}

const NAMES: Record<string, string> = {
  mql: 'A marketing qualified lead',
  sql: 'A sales qualified lead',
  pql: 'A product qualified lead',
  service: 'A service qualified lead',
}

function missingText({ fact, have, need }: Missing): string {
  const [, bag, name = fact] = /^(\w+)\.(.+)$/.exec(fact) ?? []
  if (fact === 'identified') return 'an e-mail address'
  if (bag === 'fired') {
    const more = Number(need) - Number(have)
    const what = `“${DEFAULT_LABELS[name] ?? name}”`
    return more > 0
      ? `${what}${more > 1 || Number(have) ? ` ${timesText(more)}${Number(have) ? ' more' : ''}` : ''}`
      : what
  }
  if (typeof need === 'number' && typeof have === 'number')
    return `${Math.ceil((need - have) * 10) / 10} more points of ${fact}`
  if (bag === 'traits') return `the trait “${name}” to be ${wantedText(need)}`
  return `“${fact}” to be ${wantedText(need)}`
}

const wantedText = (need: unknown): string =>
  typeof need === 'object' && need
    ? Object.entries(need)
        .map(([operator, operand]) =>
          operator === 'exists' ? (operand ? 'known' : 'unknown') : `${operator} ${operand}`,
        )
        .join(' and ')
    : `${need}`

export interface Sentences {
  /** One for each part that gives or keeps back points, largest first. */
  reasons: string[]
  /** One for each qualification not held. */
  next: string[]
}

/** An explanation as sentences, as seen at `now` (epoch ms). */
export const sentences = (explanation: Explanation, now: number): Sentences => ({
  reasons: explanation.parts
    .filter(({ points, clipped }) => points || clipped)
    .map(part => partSentence(part, now)),
  next: explanation.next
    .filter(({ missing }) => missing.length)
    .map(({ as, missing }) => `${NAMES[as] ?? `“${as}”`} needs ${missing.map(missingText).join(' and ')}.`),
})
