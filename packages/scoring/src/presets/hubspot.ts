// HubSpot's lead scoring tool of 2025: engagement and fit of at most 100 each, groups with limits, linear decay, A1 to C3.
//
// Sources, read 2026-11-21:
//  [tool]    iv-lead.com/hubspot-by-iv-lead/a-guide-to-hubspots-lead-scoring-tool (HubSpot's own text); xcellimark.com: total limit
//            (100 in Professional), group limits, rules; decay by each event's own age, such as 10 points at 50 % a month being 5
//            after a month; scores may fall below zero; thresholds give labels.
//  [matrix]  nettly.co/blog/lead-scoring; focus-scale.com/field-notes/hubspot-lead-scoring-model: a combined score is a label from
//            A1 to C3. Which of the two is the letter they do not say; here it is fit.
//  [points]  HubSpot leaves points to its users: those here are [crm]'s (crmcurator.com): form +10, pricing +5, demo request +25;
//            fit: industry +20, size +15, region +10; qualified at engagement 60 and fit 50 with e-mail and company.
import type { Condition, Model, Rule } from '@leadline/contract'
import { fourKinds, markers, noSpam, threeStages } from './fourKinds.js'

const rule = (id: string, label: string, group: string, points: number, when: Condition): Rule => ({
  id,
  label,
  when,
  points,
  group,
})

// HubSpot leaves the thresholds to its users. A and 1: the best 30 of 100; B and 2: the next 30; C and 3: the rest.
const BEST = 70
const MIDDLE = 40
const LEAST = -100
const levels = [BEST, MIDDLE, LEAST]

export const hubspot: Model = {
  id: 'hubspot',
  version: 1,
  description: "HubSpot's combined score: fit by letter, engagement by number.",
  scores: {
    engagement: { min: -100, max: 100, decay: { linear: 50, per: '30d' } },
    fit: { min: -100, max: 100 },
  },
  groups: {
    website: { max: 40 },
    marketing: { max: 40 },
    sales: { max: 60 },
    product: { max: 40 },
  },
  rules: [
    rule('page', 'Viewed pages', 'website', 1, { type: 'page_view' }),
    rule('pricing', 'Viewed pricing', 'website', 5, { type: 'page_view', 'page.path': '*pricing*' }),
    rule('careers', 'Viewed job offers', 'website', -10, { type: 'page_view', 'page.path': '*career*' }),
    rule('cta', 'Followed calls to action', 'marketing', 3, { type: 'cta_click' }),
    rule('download', 'Downloaded files', 'marketing', 5, { type: 'download' }),
    rule('form', 'Sent forms', 'marketing', 10, { type: 'form_submit' }),
    rule('meeting', 'Asked for a demo', 'sales', 25, {
      type: 'form_submit',
      'data.form': ['*demo*', '*sales*', '*quote*'],
    }),
    {
      ...rule('use', 'Used the product', 'product', 5, { type: 'product_use' }),
      limit: { times: 3, per: 'day' },
    },
    ...markers,
  ],
  fit: [
    { id: 'work-mail', label: 'Address at work', when: { emailKind: 'business' }, points: 10 },
    { id: 'free-mail', label: 'Free address', when: { emailKind: ['free', 'disposable'] }, points: -10 },
    { id: 'company', label: 'Company is known', when: { company: { exists: true } }, points: 15 },
    { id: 'industry', label: 'Industry', when: { industry: { exists: true } }, points: 20 },
    { id: 'size', label: 'Company size', when: { employees: { gte: 50 } }, points: 15 },
    { id: 'region', label: 'Region', when: { country: { exists: true } }, points: 10 },
    { id: 'decider', label: 'Decides', when: { seniority: ['executive', 'director'] }, points: 30 },
  ],
  grades: ['A', 'B', 'C'].flatMap((letter, row) =>
    ['1', '2', '3'].map((number, column) => ({
      grade: letter + number,
      fit: levels[row]!,
      engagement: levels[column]!,
    })),
  ),
  exclude: noSpam,
  qualify: fourKinds({ engagement: { gte: 60 }, fit: { gte: 50 }, 'traits.company': { exists: true } }),
  funnel: threeStages(20),
}
