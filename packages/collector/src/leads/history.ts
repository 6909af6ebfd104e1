// All that a lead did, read and folded in slices, so that a lead with a long history keeps nobody else waiting.
import { setImmediate } from 'node:timers/promises'
import type { Interaction } from '@leadline/contract'
import { byTime, type Scorer, type ScoreState } from '@leadline/scoring'
import type { LeadKey, Store } from '../store/store.js'

/** How long others may wait at a time: a thousand interactions with the default model, on one slow core. */
const sliceMs = 20

/** Calls `visit` with each, and lets the process answer others every 20 ms. */
export async function inSlices<T>(list: readonly T[], visit: (one: T, index: number) => void): Promise<void> {
  let since = performance.now()
  for (const [index, one] of list.entries()) {
    visit(one, index)
    if (performance.now() - since < sliceMs) continue
    await setImmediate()
    since = performance.now()
  }
}

/** The stored interactions of a lead, and those that come `on top`, in the scorer's order. */
export async function readHistory(
  store: Store,
  key: LeadKey,
  onTop: readonly Interaction[] = [],
): Promise<Interaction[]> {
  const all = [...onTop]
  await inSlices(await store.history(key), body => void all.push(JSON.parse(body) as Interaction))
  return all.sort(byTime)
}

/** Folds interactions that stand in the scorer's order. */
export const foldAll = (scorer: Scorer, state: ScoreState, interactions: readonly Interaction[]) =>
  inSlices(interactions, interaction => void scorer.fold(state, interaction))
