// Says in words where a lead differs from what a marketer expects of a persona.
import type { Lead } from '@leadline/contract'
import type { Persona } from './personas.js'

const listed = (words: string[]) => [...words].sort().join(', ') || 'nothing'

/** No complaint: an empty list. */
export function judge(
  { expected }: Persona,
  lead: Pick<Lead, 'score' | 'funnel' | 'qualified' | 'attribution'>,
): string[] {
  const complaints: string[] = []
  const check = (what: string, is: string, wanted: string) => {
    if (is !== wanted) complaints.push(`${what} is ${is}, expected ${wanted}`)
  }
  const [least, most] = expected.score
  check('qualified', listed(lead.qualified.map(({ as }) => as)), listed(expected.qualified))
  if (expected.funnel) check('funnel', lead.funnel, expected.funnel)
  check('motion', `${lead.attribution?.last?.motion}`, expected.motion)
  if (lead.score < least || lead.score > most)
    complaints.push(`score is ${lead.score}, expected ${least} to ${most}`)
  return complaints
}
