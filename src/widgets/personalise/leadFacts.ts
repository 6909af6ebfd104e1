// What a condition of the page may ask about the visitor: the lead as it is now, by the names that models use.
import type { Facts } from '@leadline/scoring'
import type { Api } from '../../api.js'

/** How many sessions this browser has had, the present one included. */
export type SessionIndex = () => number

/**
 * `score`, every score by name, `grade`, `funnel`, `identified`, `qualified`, `fired.RULE`, `traits.x`, `session.index`,
 * `attribution.first|last.x`, `page.path`; a trait also by its bare name.
 * @param as facts that take the place of the real ones, in a preview
 */
export const leadFacts = (api: Api, sessionIndex: SessionIndex, as: Facts = {}): Facts => {
  const { traits, attribution, qualified, ...lead } = api.lead()
  const told = { ...traits, ...as }
  return {
    ...told,
    ...lead,
    identified: !!told.email,
    qualified: qualified.map(each => each.as),
    traits: told,
    get fired() {
      return Object.fromEntries(api.explain().parts.map(part => [part.rule, part]))
    },
    session: { index: sessionIndex() },
    page: { path: location.pathname },
    'attribution.first': attribution?.first,
    'attribution.last': attribution?.last,
    ...as,
  }
}
