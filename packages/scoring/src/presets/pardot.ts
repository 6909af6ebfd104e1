// Salesforce Account Engagement (Pardot) as it comes: its baseline points, no decay, and the grade from F to A+.
//
// Sources, read 2026-11-21:
//  [baseline]  help.salesforce.com, pardot_leadqual_scoring_baseline; pardot.com/kb/glossary/scores.html: custom redirect +3,
//              file access +3, form, form handler and landing page success +50, their errors -5, page view +1, site search +3,
//              tracker click +3, visitor session +3, opportunity created +50, lost -100, won 0. Scores have no upper end.
//  [grade]     help.pardot.com 2128179 (Grading Overview); trailhead, "Use Grading": a prospect starts at D; each criterion of the
//              profile, matched or not matched, moves the grade by a third, two thirds or a whole letter; unknown moves nothing.
//              The default profile has company size, department, industry, job title and location, two thirds each.
//  [habit]     The usual threshold for handing over: score 100 and grade B.
import type { Condition, FitRule, Model, Rule } from '@leadline/contract'
import { fourKinds, markers, noSpam, threeStages } from './fourKinds.js'

const rule = (id: string, label: string, points: number, when: Condition): Rule => ({
  id,
  label,
  when,
  points,
})

/** Two thirds of a letter, in thirds. */
const TWO_THIRDS = 2

/** A criterion of the profile: matched, not matched, or unknown. What matches is yours to say. */
const criterion = (trait: string, label: string, matched: Condition[string]): FitRule[] => [
  { id: trait, label, when: { [trait]: matched }, points: TWO_THIRDS },
  {
    id: `${trait}-not`,
    label: `${label}, not matched`,
    when: { [trait]: { exists: true }, not: { [trait]: matched } },
    points: -TWO_THIRDS,
  },
]

// In thirds above D, where every prospect starts.
const LADDER = ['D', 'D+', 'C-', 'C', 'C+', 'B-', 'B', 'B+', 'A-', 'A', 'A+']

export const pardot: Model = {
  id: 'pardot',
  version: 1,
  description: 'Salesforce Account Engagement: baseline points and the grade from F to A+.',
  // Fit is counted in thirds of a letter, and ends at A+ and F.
  scores: { fit: { min: -2, max: 10 } },
  rules: [
    rule('page', 'Viewed pages', 1, { type: 'page_view' }),
    {
      ...rule('session', 'Visited the site', 3, { type: 'page_view' }),
      limit: { times: 1, per: 'session' },
    },
    rule('search', 'Searched the site', 3, { type: 'search' }),
    rule('file', 'Downloaded files', 3, { type: 'download' }),
    rule('tracker', 'Followed tracked links', 3, { type: 'cta_click' }),
    rule('form', 'Sent forms', 50, { type: 'form_submit' }),
    rule('form-error', 'Failed to send forms', -5, { type: 'form_error' }),
    // What the sales system reports, as `track('opportunity_created')` and so on.
    rule('opportunity-created', 'Became an opportunity', 50, { type: 'custom', name: 'opportunity_created' }),
    rule('opportunity-lost', 'Was lost', -100, { type: 'custom', name: 'opportunity_lost' }),
    rule('opportunity-won', 'Was won', 0, { type: 'custom', name: 'opportunity_won' }),
    ...markers,
  ],
  fit: [
    ...criterion('employees', 'Company size', { gte: 50 }),
    ...criterion('department', 'Department', ['marketing', 'sales', 'operations', 'it']),
    ...criterion('industry', 'Industry', ['software', 'manufacturing', 'services', 'retail']),
    ...criterion('seniority', 'Job title', ['executive', 'director', 'manager']),
    ...criterion('country', 'Location', ['US', 'CA', 'GB', 'DE', 'FR']),
  ],
  grades: [
    ...LADDER.map((grade, fit) => ({ grade, fit })).reverse(),
    { grade: 'D-', fit: -1 },
    { grade: 'F', fit: -2 },
  ],
  exclude: noSpam,
  // B is six thirds above D.
  qualify: fourKinds({ engagement: { gte: 100 }, fit: { gte: 6 } }),
  // One form.
  funnel: threeStages(50),
}
