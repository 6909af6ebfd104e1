// The scorer's explanation as sentences: what the score is made of, and what is missing for more.
import type { Explanation } from '@leadline/scoring'
import { ago, capital, qualificationName, times } from './words.js'

type Part = Explanation['parts'][number]
export type Reason = Part & { sentence: string }
export type Next = { as: string; missing: { fact: string; have: unknown; need: unknown; sentence: string }[] }

export function explained(explanation: Explanation, now: number): { reasons: Reason[]; next: Next[] } {
  const labels = new Map(explanation.parts.map(part => [part.rule, labelOf(part)]))
  return {
    reasons: explanation.parts.map(part => ({
      ...part,
      label: labelOf(part),
      sentence: sentenceOf(part, now),
    })),
    next: explanation.next.map(({ as, missing }) => ({
      as,
      missing: missing.map(lack => ({ ...lack, sentence: lackText(lack, labels) })),
    })),
  }
}

/** A rule without a label is named by its id. */
const labelOf = ({ label, rule }: Part) => (label === rule ? capital(rule) : label)

function sentenceOf(part: Part, now: number): string {
  const { points, raw, clipped, lastAt } = part
  const happened = part.times > 0 ? ` ${times(part.times)}` : ''
  const when = lastAt ? `, last ${ago(Date.parse(lastAt), now)}` : ''
  const faded = Math.round(raw - clipped - points)
  const losses = [
    faded >= 1 && raw > 0 ? `${faded} faded with time` : '',
    Math.round(clipped) >= 1 ? `${Math.round(clipped)} above a cap` : '',
  ].filter(Boolean)
  const why = losses.length ? ` Gave ${Math.round(raw)} in all; ${losses.join(', ')}.` : ''
  return `${labelOf(part)}${happened}${when} (${signed(points)}).${why}`
}

export const signed = (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0')

function lackText(
  { fact, have, need }: { fact: string; have: unknown; need: unknown },
  labels: Map<string, string>,
) {
  const known = have === null || have === undefined ? 'unknown' : plain(have)
  if (fact === 'identified') return 'An e-mail address'
  if (fact.startsWith('fired.')) {
    const rule = fact.slice('fired.'.length)
    return `“${labels.get(rule) ?? capital(rule)}” ${typeof need === 'number' ? times(need) : plain(need)} (so far ${times(Number(have ?? 0))})`
  }
  if (typeof need === 'number' && typeof have === 'number')
    return `${capital(fact)} ${need} (now ${Math.round(have)})`
  if (fact === 'qualified') return `To be ${qualificationName(plain(need))}`
  return `${capital(fact.replace('traits.', ''))}: ${plain(need)} (now ${known})`
}

const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
