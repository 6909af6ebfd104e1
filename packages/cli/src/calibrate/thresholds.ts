// Thresholds: how precision and recall move with the score from which a lead counts as qualified.
import { quantileSorted } from 'simple-statistics'

export interface Threshold {
  score: number
  /** Leads at or above it. */
  leads: number
  /** Share of them that were won. */
  precision: number
  /** Share of all won leads that are among them. */
  recall: number
  /** Harmonic mean of the two. */
  f1: number
}

export interface Scored {
  score: number
  won: boolean
}

/** Steps of the curve: the scores' own twentieths, rounded down, so that each step means leads. */
const STEPS = 20

/** Precision and recall at one threshold. */
export function thresholdAt(score: number, leads: Scored[]): Threshold {
  const passed = leads.filter(lead => lead.score >= score)
  const hits = passed.filter(({ won }) => won).length
  const wins = leads.filter(({ won }) => won).length
  const precision = passed.length ? hits / passed.length : 0
  const recall = wins ? hits / wins : 0
  return {
    score,
    leads: passed.length,
    precision,
    recall,
    f1: hits ? (2 * precision * recall) / (precision + recall) : 0,
  }
}

/** The curve from the lowest to the highest score. */
export function thresholdsOf(leads: Scored[]): Threshold[] {
  const sorted = leads.map(({ score }) => Math.floor(score)).sort((a, b) => a - b)
  if (!sorted.length) return []
  const steps = Array.from({ length: STEPS + 1 }, (_, step) =>
    Math.floor(quantileSorted(sorted, step / STEPS)),
  )
  return [...new Set(steps)].map(score => thresholdAt(score, leads))
}

/** The best by F1; of equals the highest, since sales prefer fewer. */
export const suggested = (curve: Threshold[]): Threshold | undefined =>
  curve.reduce<Threshold | undefined>((best, one) => (!best || one.f1 >= best.f1 ? one : best), undefined)
