// The default model: a lead score for a company that sells to companies, with the reason and source of every number.
//
// Sources, read 2026-11-21:
//  [marketo]  Marketo's own points, in A. Ross and M. Tyler, "Predictable Revenue" (2011), p. 148: page +1, thought-leadership
//             download +5, buyer's download +12, demo video +5, more than 8 pages in a visit +7, two visits in a week +8,
//             pricing +5, careers -10, webinar +5.
//  [pardot]   Salesforce's baseline, help.salesforce.com pardot_leadqual_scoring_baseline: tracker click +3, file +3,
//             site search +3, page +1, form success +50.
//  [crm]      crmcurator.com: form +10, pricing +5, demo request +25; fit: industry +20, size +15, region +10;
//             marketing qualified at engagement 60 with e-mail and company.
//  [hubspot]  HubSpot's four kinds of qualified lead (copied at truedigital.one/Lead-Generation.html); decay of 50 % a month.
// The sources' scales differ: the numbers are set against the threshold of 60; docs/scoring.md works personas through.
import type { Condition, Limit, Model, Points, Rule } from '@leadline/contract'

const rule = (
  id: string,
  points: Points,
  type: string,
  facts?: Condition,
  limit?: Limit,
  group?: string,
): Rule => ({
  id,
  points,
  when: { type, ...facts },
  limit,
  group,
})
const once = (per: Limit['per'], key?: string, times = 1): Limit => ({ times, per, key })
const fired = (id: string, times = 1): Condition => ({ [`fired.${id}`]: { gte: times } })
const prospect: Condition = { identified: true, 'traits.customer': { not: true } }

export const defaultModel: Model = {
  id: 'default',
  version: 1,
  scores: {
    // Half-life: half of what was done a month ago is old news [hubspot: 50 % a month].
    // Max: all rules at full strength once, so that one habit cannot stand for all. Min: a job seeker is no lead, not a debt.
    engagement: { min: 0, max: 200, decay: { halfLife: '30d' } },
    // May fall below 0, so that a bad fit holds back what engagement alone would qualify.
    fit: { min: -50, max: 50 },
  },
  groups: {
    // Looking at pages never qualifies alone: half of the threshold.
    pages: { max: 30 },
    // Nor do files and videos, however many.
    content: { max: 40 },
  },
  rules: [
    // Any page [marketo, pardot: +1]; once a day each, so that reloads and the back button give nothing.
    rule('page', 1, 'page_view', {}, once('day', 'page.path'), 'pages'),
    // Half a minute of attention on a page that was scrolled: more than a view (+1), less than a download (+5) [own].
    rule(
      'read',
      3,
      'engagement',
      { 'data.activeMs': { gte: 3e4 }, 'data.scrollPct': { gte: 50 } },
      once('day', 'page.path'),
      'pages',
    ),
    // More than 8 pages at one go [marketo: +7].
    { ...rule('binge', 7, 'page_view', {}, once('session')), after: { count: 9, within: '1h' } },
    // Came back [marketo: two visits in a week +8]; once a day.
    rule('return', 8, 'page_view', { 'session.index': { gt: 1 } }, once('day')),
    // Compares prices: twice [marketo]'s and [crm]'s +5, whose totals also count e-mail and calls.
    rule('pricing', 10, 'page_view', { 'page.path': '*pricing*' }, once('day')),
    // Looks for a job [marketo: -10].
    rule('careers', -10, 'page_view', { 'page.path': ['*career*', '*/jobs*'] }),
    // A file [marketo: +5 to +12]; each counts once.
    rule('download', 10, 'download', {}, once('ever', 'data.url'), 'content'),
    // Half a video [marketo: demo video +5].
    rule('video', 5, 'video', { 'data.pct': { gte: 50 } }, once('ever', 'data.video'), 'content'),
    // A call to action [pardot: tracker click +3].
    rule('cta', 3, 'cta_click', {}, once('day', 'data.cta'), 'content'),
    // A search on the site [pardot: +3].
    rule('search', 3, 'search', {}, once('day', 'data.term'), 'content'),
    // An answer to an offer [marketo: webinar +5].
    rule('offer', 5, 'offer_accept', {}, once('ever', 'data.offer'), 'content'),
    rule(
      'form',
      {
        by: 'data.form',
        map: {
          // Wants to hear more, not yet to buy [marketo: +5].
          '*newsletter*': 5,
          // Wants something else.
          '*job*': 0,
          '*career*': 0,
          '*login*': 0,
          // May be a question to support: [crm]'s +25, rounded up.
          '*contact*': 30,
          // Gave an address for content: twice [crm]'s +10, since an address is what sales can use [pardot: +50].
          '*': 20,
        },
      },
      'form_submit',
      {},
      once('ever', 'data.form'),
    ),
    // Asks for a talk about the product: with `form` it comes to [pardot]'s +50.
    rule('demo', 30, 'form_submit', { 'data.form': ['*demo*', '*sales*', '*quote*'] }, once('ever')),
    // Begins to use the product: half of a demo's points, the rest comes from use [own].
    rule('trial', 15, 'form_submit', { 'data.form': ['*trial*', '*sign*up*', '*register*'] }, once('ever')),
    // Uses the product [own]: five times a day, so that a session at work is not a campaign.
    rule('feature', 3, 'product_use', {}, once('day', undefined, 5), 'content'),
    // Reaches for what is paid for [hubspot: the sign of a PQL and of a service qualified lead]: as a trial.
    rule(
      'upgrade',
      15,
      '*',
      { any: ['feature', 'cta', 'form'].map(of => ({ [`data.${of}`]: '*upgrade*' })) },
      once('day'),
    ),
  ],
  fit: [
    {
      id: 'email',
      when: { emailKind: { exists: true } },
      // At work: half of [crm]'s +20 for the industry, which it only hints at. Free: often private, sometimes a small company.
      // Disposable: will not be reached again.
      points: { by: 'emailKind', map: { business: 10, free: -5, disposable: -30 } },
    },
    {
      id: 'title',
      when: { seniority: { exists: true } },
      // Decides or prepares the decision [marketo: title 0 to +8; crm: +10]; a student learns, and does not buy.
      points: { by: 'seniority', map: { student: -30, executive: 15, director: 15, manager: 8 } },
    },
    { id: 'school', when: { domain: ['*.edu', '*.ac.*'] }, points: -30 },
    // Names the company, so that sales can prepare [crm: needed for an MQL].
    { id: 'company', when: { company: { exists: true } }, points: 5 },
    // Large enough for a team's plan [crm: size +15].
    { id: 'size', when: { employees: { gte: 50 } }, points: 15 },
  ],
  // A: a decider at work. B: an address at work. C: nothing known against. D: what is known speaks against.
  grades: [
    { grade: 'A', fit: 25 },
    { grade: 'B', fit: 10 },
    { grade: 'C', fit: 0 },
    { grade: 'D', fit: -50 },
  ],
  // A form that a program sent.
  exclude: [{ 'data.spam': 'suspect' }],
  qualify: [
    // Engaged with marketing, not yet ready for a call [hubspot]; 60 [crm]; no students, no throw-away addresses.
    { as: 'mql', when: { score: { gte: 60 }, fit: { gte: -10 }, ...prospect } },
    // Uses the product, and knows what for: five uses [own: a working week's].
    { as: 'pql', when: { ...fired('feature', 5), ...prospect } },
    // A customer who wants more [hubspot].
    { as: 'service', when: { 'traits.customer': true, any: [fired('upgrade'), fired('demo')] } },
    // Acted to show the wish to buy [hubspot]; or is engaged as far as [pardot]'s habit of 100 with a B asks.
    { as: 'sql', when: { any: [fired('demo'), { score: { gte: 100 }, fit: { gte: 10 }, ...prospect }] } },
  ],
  funnel: [
    // A third of the way to an MQL: more than one visit's browsing.
    { stage: 'engagement', when: { engagement: { gte: 20 } } },
    { stage: 'conversion', when: { any: [{ qualified: ['sql', 'pql', 'service'] }, fired('trial')] } },
  ],
}
