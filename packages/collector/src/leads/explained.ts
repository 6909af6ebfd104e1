// The scorer's explanation as sentences: what the score is made of, and what is missing for more.
import type { Explanation } from '@leadline/scoring'
import { sentences } from '@leadline/scoring/sentences'
import type { LabelOf } from './ruleLabels.js'
import { ago, capital, qualificationName, times } from './words.js'

type Part = Explanation['parts'][number]

export type Reason = Part & {
  /** The whole reason: `Viewed pricing twice this week (+19)`. */
  sentence: string
  /** What label and points leave out: `Twice, last 2 hours ago. Gave 20 in all; 1 faded with time.` */
  detail: string
}

export type Next = {
  as: string
  /** `A marketing qualified lead needs 12 more points of score.` */
  sentence: string
  missing: { fact: string; have: unknown; need: unknown; sentence: string }[]
}

export function explained(
  explanation: Explanation,
  labelOf: LabelOf,
  now: number,
): { reasons: Reason[]; next: Next[] } {
  return {
    // The largest first, as they are shown: whole numbers that add up to the score may have changed places.
    reasons: explanation.parts
      .map(part => reasonOf(part, labelOf(part.rule), now))
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    next: explanation.next.map(({ as, missing }) => ({
      as,
      sentence: sentences({ parts: [], next: [{ as, missing }] }, now).next[0] ?? '',
      missing: missing.map(lack => ({ ...lack, sentence: lackText(lack, labelOf) })),
    })),
  }
}

function reasonOf(part: Part, label: string, now: number): Reason {
  const { points, raw, clipped, lastAt } = part
  // Fit and limits have no moment: they hold now.
  const happened = lastAt
    ? `${times(part.times)}, ${part.times > 1 ? 'last ' : ''}${ago(Date.parse(lastAt), now)}`
    : ''
  const faded = Math.round(raw - clipped - points)
  const losses = [
    faded >= 1 && raw > 0 ? `${faded} faded with time` : '',
    Math.round(clipped) >= 1 ? `${Math.round(clipped)} above a cap` : '',
  ].filter(Boolean)
  const loss = losses.length ? `Gave ${Math.round(raw)} in all; ${losses.join(', ')}.` : ''
  return {
    ...part,
    label,
    // A part that gives nothing now has no sentence of its own.
    sentence: sentences({ parts: [{ ...part, label }], next: [] }, now).reasons[0] ?? `${label} (0)`,
    detail: [happened ? `${happened.charAt(0).toUpperCase()}${happened.slice(1)}.` : '', loss]
      .filter(Boolean)
      .join(' '),
  }
}

export const signed = (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0')

function lackText(
  { fact, have, need }: { fact: string; have: unknown; need: unknown },
  labelOf: LabelOf,
): string {
  if (fact === 'identified') return 'An e-mail address'
  if (fact.startsWith('fired.')) {
    const wanted = typeof need === 'number' ? times(need) : plain(need)
    return `“${labelOf(fact.slice('fired.'.length))}” ${wanted} (so far ${times(Number(have ?? 0))})`
  }
  if (fact === 'qualified') return `To be ${qualificationName(plain(need))}`
  if (typeof need === 'number' && typeof have === 'number')
    return `${capital(fact)} of ${need} (now ${Math.round(have)})`
  const known = have === null || have === undefined ? 'not known' : `now ${plain(have)}`
  return `${capital(fact.replace('traits.', ''))}: ${need === true ? 'yes' : plain(need)} (${known})`
}

const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
