// Begins the score anew from what is stored, when another model has come.
import type { Scorer } from '@leadline/scoring'
import { interactionsIn, type Row } from './shelf.js'
import type { State } from './state.js'

export function rescore(state: State, scorer: Scorer, rows: Row[]): void {
  state.score = scorer.begin()
  for (const each of interactionsIn(rows)) scorer.fold(state.score, each)
}
