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
import type { Condition, Limit, Model } from '@leadline/contract'

const daily = (key?: string): Limit => ({ times: 1, per: 'day', key })
const once = (key?: string): Limit => ({ times: 1, per: 'ever', key })
const on = (type: string, facts?: Condition): Condition => ({ type, ...facts })
const form = (names: string[]) => on('form_submit', { 'data.form': names })
const fired = (rule: string, times = 1): Condition => ({ [`fired.${rule}`]: { gte: times } })

export const defaultModel: Model = {
  id: 'default',
  version: 1,
  scores: {
    // Half-life: half of what was done a month ago is old news [hubspot: 50 % a month].
    // Max: every rule at full strength once, so that one habit cannot stand for all. Min: a job seeker is no lead, not a debt.
    engagement: { min: 0, max: 200, decay: { halfLife: '30d' } },
    // May fall below 0, so that a bad fit holds back what engagement alone would qualify. 50: less than engagement's share of an MQL.
    fit: { min: -50, max: 50 },
  },
  groups: {
    // Pages alone never qualify: half of the threshold.
    browsing: { max: 30 },
    // Content alone never qualifies either, however much of it.
    content: { max: 40 },
    // Small signs together weigh as one strong one.
    clicks: { max: 20 },
    // Daily use shows in the PQL, not in the score.
    product: { max: 40 },
  },
  rules: [
    // Any page [marketo, pardot: +1]; once a day each, so that reloads and the back button give nothing.
    { id: 'page', when: on('page_view'), points: 1, limit: daily('page.path'), group: 'browsing' },
    // Half a minute of attention on a page that was scrolled says more than a view (+1) and less than a download (+5) [own].
    {
      id: 'read',
      when: on('engagement', { 'data.activeMs': { gte: 3e4 }, 'data.scrollPct': { gte: 50 } }),
      points: 3,
      limit: daily('page.path'),
      group: 'browsing',
    },
    // More than 8 pages at one go [marketo: +7].
    {
      id: 'binge',
      when: on('page_view'),
      after: { count: 9, within: '1h' },
      points: 7,
      limit: { times: 1, per: 'session' },
    },
    // Coming back [marketo: two visits in a week +8]; once a day.
    { id: 'return', when: on('page_view', { 'session.index': { gte: 2 } }), points: 8, limit: daily() },
    // Who reads prices compares offers: twice [marketo]'s and [crm]'s +5, whose totals also count e-mail and calls.
    { id: 'pricing', when: on('page_view', { 'page.path': '*pricing*' }), points: 10, limit: daily() },
    // Looks for a job [marketo: -10].
    { id: 'careers', when: on('page_view', { 'page.path': ['*career*', '*/jobs*'] }), points: -10 },
    // A file [marketo: +5 to +12]; each counts once.
    { id: 'download', when: on('download'), points: 10, limit: once('data.url'), group: 'content' },
    // Half a video [marketo: demo video +5].
    {
      id: 'video',
      when: on('video', { 'data.pct': { gte: 50 } }),
      points: 5,
      limit: once('data.video'),
      group: 'content',
    },
    // A call to action [pardot: tracker click +3].
    { id: 'cta', when: on('cta_click'), points: 3, limit: daily('data.cta'), group: 'clicks' },
    // A search on the site [pardot: +3].
    { id: 'search', when: on('search'), points: 3, limit: daily('data.term'), group: 'clicks' },
    // An offer taken up: an answer to marketing, before its form [marketo: webinar +5].
    { id: 'offer', when: on('offer_accept'), points: 5, limit: once('data.offer'), group: 'clicks' },
    // Any form but those of people who want something else: twice [crm]'s +10, for the e-mail address that it gives [pardot: +50].
    {
      id: 'form',
      when: on('form_submit', {
        'data.form': { not: ['*newsletter*', '*job*', '*career*', '*apply*', '*login*', '*unsub*'] },
        'page.path': { not: ['*career*', '*/jobs*'] },
      }),
      points: 20,
      limit: once('data.form'),
    },
    // Wants to hear more, not yet to buy [marketo: +5].
    { id: 'newsletter', when: form(['*newsletter*', '*subscri*']), points: 5, limit: once() },
    // Asks for a talk about the product; on top of `form` it comes to [pardot]'s +50.
    { id: 'demo', when: form(['*demo*', '*sales*', '*quote*', '*meeting*']), points: 30, limit: once() },
    // May be a question to support: on top of `form` it comes to [crm]'s +25, rounded up.
    { id: 'contact', when: form(['*contact*']), points: 10, limit: once() },
    // Begins to use the product: half of a demo request's points, the rest comes from use [own].
    {
      id: 'trial',
      when: form(['*trial*', '*signup*', '*sign-up*', '*register*']),
      points: 15,
      limit: once(),
    },
    // Uses the product [own]; the PQL counts uses.
    { id: 'feature', when: on('product_use'), points: 5, limit: { times: 5, per: 'day' }, group: 'product' },
    // Reaches for what is paid for [hubspot: the sign of a PQL, and of a service qualified lead].
    {
      id: 'upgrade',
      when: {
        any: [
          on('product_use', { 'data.feature': '*upgrade*' }),
          on('cta_click', { 'data.cta': '*upgrade*' }),
          on('form_submit', { 'data.form': '*upgrade*' }),
        ],
      },
      points: 15,
      limit: daily(),
    },
  ],
  fit: [
    // An address at work [own: half of crm's +20 for the industry, which it only hints at].
    { id: 'work-mail', when: { emailKind: 'business' }, points: 10 },
    // Often a private interest [hubspot's form block lists them]; a few are small companies, so it is little.
    { id: 'free-mail', when: { emailKind: 'free' }, points: -5 },
    // Will not be reached again.
    { id: 'disposable-mail', when: { emailKind: 'disposable' }, points: -30 },
    // Learns, does not buy: outweighs an address at work and pulls below the MQL's fit.
    {
      id: 'student',
      when: { any: [{ seniority: 'student' }, { domain: ['*.edu', '*.ac.*'] }] },
      points: -30,
    },
    // Decides or prepares the decision [marketo: title 0 to +8; crm: +10].
    { id: 'decider', when: { seniority: ['executive', 'director'] }, points: 15 },
    { id: 'manager', when: { seniority: 'manager' }, points: 8 },
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
  exclude: [on('form_submit', { 'data.spam': 'suspect' })],
  qualify: [
    // Engaged with marketing, not yet ready for a call [hubspot]; 60 [crm]; no students, no throw-away addresses, no customers.
    {
      as: 'mql',
      when: {
        score: { gte: 60 },
        identified: true,
        fit: { gte: -10 },
        'traits.customer': { not: true },
      },
    },
    // Uses the product, and knows what for: five uses [own: a working week's].
    { as: 'pql', when: { ...fired('feature', 5), identified: true, 'traits.customer': { not: true } } },
    // A customer who wants more [hubspot].
    {
      as: 'service',
      when: {
        'traits.customer': true,
        any: [fired('upgrade'), fired('demo'), fired('contact'), fired('pricing')],
      },
    },
    // Acted to show the wish to buy [hubspot]; or is as engaged as [pardot]'s habit of 100 with a B asks.
    {
      as: 'sql',
      when: { any: [fired('demo'), { score: { gte: 100 }, fit: { gte: 10 }, identified: true }] },
    },
  ],
  funnel: [
    // A third of the way: more than one visit's browsing.
    { stage: 'engagement', when: { engagement: { gte: 20 } } },
    {
      stage: 'conversion',
      when: {
        any: [
          { qualified: ['sql', 'pql', 'service'] },
          fired('demo'),
          fired('trial'),
          { 'traits.customer': true },
        ],
      },
    },
  ],
}
