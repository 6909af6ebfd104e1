// What a condition of the page may ask about the visitor: the lead as it is now, by the names that models use.
import type { Facts } from '@leadline/scoring'
import type { Api } from '../../api.js'
import type { Preview } from '../preview.js'

/**
 * `score`, every score by name, `grade`, `funnel`, `identified`, `qualified`, `fired.RULE`, `traits.x`, `session.index`,
 * `attribution.first|last.x`, `page.path`; a trait also by its bare name.
 * @param sessionIndex how many sessions this browser has had, the present one included
 * @param preview puts facts in the place of the real ones
 */
export const leadFacts = (api: Api, sessionIndex: number, preview: Preview | undefined): Facts => {
  const { traits, attribution, qualified, ...lead } = api.lead()
  const told = { ...traits, ...preview?.traits }
  return {
    ...told,
    ...lead,
    identified: !!told.email,
    // Unknown while there is none, so that the fact alone asks whether there is any.
    qualified: qualified[0] && qualified.map(each => each.as),
    traits: told,
    get fired() {
      return Object.fromEntries(api.explain().parts.map(part => [part.rule, part]))
    },
    session: { index: sessionIndex },
    page: { path: location.pathname },
    'attribution.first': attribution?.first,
    'attribution.last': attribution?.last,
    ...(preview && Object.fromEntries(preview.as)),
  }
}
