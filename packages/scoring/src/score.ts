// The lead as a pure function of interactions, model and time.
import type { Model } from '@leadline/contract'
import { createScorer } from './createScorer.js'
import type { ScoredInput, ScoredLead } from './state.js'

/** Order of interactions: by time, then number in the visit, then id. */
export const byTime = (a: ScoredInput, b: ScoredInput): number =>
  Date.parse(a.at) - Date.parse(b.at) || a.n - b.n || (a.id < b.id ? -1 : 1)

/**
 * Scores interactions with a model at a time (epoch ms). They may come in any order and repeated (same id, same time).
 * Throws as `createScorer`.
 */
export function score(interactions: readonly ScoredInput[], model: Model, now: number): ScoredLead {
  const scorer = createScorer(model)
  const state = scorer.begin()
  let last: string | undefined
  for (const interaction of [...interactions].sort(byTime)) {
    if (interaction.id !== last) scorer.fold(state, interaction)
    last = interaction.id
  }
  return scorer.lead(state, now)
}
