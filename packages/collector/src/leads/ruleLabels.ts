// What people read for a rule: the model's label, else its id in words. The default model is without labels, to be small
// in the browser; its labels are here.
import type { Model } from '@leadline/contract'
import { defaultModel } from '@leadline/scoring'
import { capital } from './words.js'

const ofDefaultModel: Record<string, string> = {
  page: 'Viewed pages',
  read: 'Read a page',
  binge: 'Viewed many pages at one go',
  return: 'Came back',
  pricing: 'Viewed pricing',
  careers: 'Looked at jobs',
  download: 'Downloaded a file',
  video: 'Watched a video',
  cta: 'Clicked a call to action',
  search: 'Searched the site',
  offer: 'Took an offer',
  form: 'Sent a form',
  demo: 'Asked for a demo',
  trial: 'Began a trial',
  feature: 'Used the product',
  upgrade: 'Reached for an upgrade',
  email: 'E-mail address',
  title: 'Job title',
  school: 'Address of a school',
  company: 'Company is known',
  size: 'Company size',
}

/** Points that no rule of the model names: see the scorer's `Part.rule`. */
const ofScorer: Record<string, string> = {
  inactivity: 'Has been quiet',
  override: 'Points set on the page',
  limits: 'Limits of the score',
}

export type LabelOf = (rule: string) => string

export function createLabels(model: Model): LabelOf {
  const labels = new Map(
    [...(model.rules ?? []), ...(model.fit ?? [])].flatMap(({ id, label }) =>
      label === undefined ? [] : [[id, label] as const],
    ),
  )
  const known = model.id === defaultModel.id ? ofDefaultModel : {}
  return rule =>
    labels.get(rule) ??
    (Object.hasOwn(known, rule) ? known[rule]! : undefined) ??
    (Object.hasOwn(ofScorer, rule) ? ofScorer[rule]! : capital(rule))
}
