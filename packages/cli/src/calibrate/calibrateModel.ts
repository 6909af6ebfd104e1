// Calibration: what a model's rules and threshold say about leads whose outcome is known.
import type { Condition, Model } from '@leadline/contract'
import { createScorer, type Replayed, type ScoreState } from '@leadline/scoring'
import type { Outcome } from '../input/readOutcomes.js'
import { type Lift, liftOf } from './lift.js'
import { type Scored, suggested, type Threshold, thresholdAt, thresholdsOf } from './thresholds.js'

export interface Calibration {
  model: string
  won: number
  lost: number
  /** Visitors with an outcome of whom no interaction is known; they count as won or lost with a score of 0. */
  unseen: number
  /** Rules of interactions and of fit, the clearest lift first. */
  rules: Lift[]
  /** The score that the MQL looks at: `score`, `engagement` … */
  fact: string
  /** The model's own threshold, if its MQL has one. */
  current?: Threshold
  curve: Threshold[]
  suggested?: Threshold
}

/** Threshold of the first `mql` on a score, whichever it looks at. */
function mqlThreshold(model: Model): { fact: string; score?: number } {
  const numbers = Object.entries(
    (model.qualify?.find(({ as }) => as === 'mql')?.when ?? {}) as Condition,
  ).flatMap(([fact, test]) => {
    const score =
      (test as { gte?: number; gt?: number } | undefined)?.gte ?? (test as { gt?: number } | undefined)?.gt
    return typeof score === 'number' && fact !== 'fit' ? [{ fact, score }] : []
  })
  return numbers.find(({ fact }) => fact === 'score') ?? numbers[0] ?? { fact: 'score' }
}

/**
 * Folds the interactions of visitors with an outcome, up to that outcome, and compares won with lost.
 * A lead's score is the highest it ever had, since that is what passes a threshold.
 */
export async function calibrateModel(
  model: Model,
  source: AsyncIterable<Replayed> | Iterable<Replayed>,
  outcomes: Map<string, Outcome>,
): Promise<Calibration> {
  const scorer = createScorer(model)
  const { fact, score: threshold } = mqlThreshold(model)
  const visitors = new Map<string, { state: ScoreState; peak: number }>()
  for await (const { visitor, interaction } of source) {
    const outcome = outcomes.get(visitor)
    if (!outcome || Date.parse(interaction.at) > outcome.at) continue
    const one = visitors.get(visitor) ?? { state: scorer.begin(), peak: 0 }
    visitors.set(visitor, one)
    scorer.fold(one.state, interaction)
    one.peak = Math.max(one.peak, scorer.facts(one.state, one.state.at)[fact] ?? 0)
  }

  const fired = { won: new Map<string, number>(), lost: new Map<string, number>() }
  const counts = { won: 0, lost: 0 }
  const leads: Scored[] = []
  for (const [visitor, { won }] of outcomes) {
    const side = won ? 'won' : 'lost'
    counts[side]++
    const one = visitors.get(visitor)
    leads.push({ won, score: one?.peak ?? 0 })
    if (!one) continue
    for (const rule of new Set(scorer.explain(one.state, one.state.at).parts.map(part => part.rule)))
      fired[side].set(rule, (fired[side].get(rule) ?? 0) + 1)
  }
  const curve = thresholdsOf(leads)
  const clarity = ({ from, to }: Lift) => Math.max(from, 1 / to)
  return {
    model: scorer.model,
    ...counts,
    unseen: outcomes.size - visitors.size,
    rules: [...model.rules, ...(model.fit ?? [])]
      .map(({ id }) => liftOf(id, fired.won.get(id) ?? 0, counts.won, fired.lost.get(id) ?? 0, counts.lost))
      .sort((a, b) => clarity(b) - clarity(a)),
    fact,
    current: threshold === undefined ? undefined : thresholdAt(threshold, leads),
    curve,
    suggested: suggested(curve),
  }
}
