// What people read for a rule: the model's label, else the default model's words for that id, else the id in words.
import type { Model } from '@leadline/contract'
import { DEFAULT_LABELS } from '@leadline/scoring/sentences'
import { capital } from './words.js'

export type LabelOf = (rule: string) => string

export function createLabels(model: Model): LabelOf {
  const labels = new Map(
    [...(model.rules ?? []), ...(model.fit ?? [])].flatMap(({ id, label }) =>
      label === undefined ? [] : [[id, label] as const],
    ),
  )
  return rule =>
    labels.get(rule) ?? (Object.hasOwn(DEFAULT_LABELS, rule) ? DEFAULT_LABELS[rule]! : capital(rule))
}
