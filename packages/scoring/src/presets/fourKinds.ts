// The rules that every preset needs for the four kinds of qualified lead and the three funnel stages.
// The kinds are HubSpot's (copied at truedigital.one/Lead-Generation.html, read 2026-11-21): a marketing qualified lead engaged with
// marketing, a sales qualified one asked about the product, a product qualified one used it, a service qualified one is a
// customer who wants more.
import type { Condition, FunnelStage, Qualify, Rule } from '@leadline/contract'

export const fired = (rule: string, times = 1): Condition => ({ [`fired.${rule}`]: { gte: times } })

/** Markers: they give no points, and say that something happened. */
export const markers: Rule[] = [
  {
    id: 'demo',
    label: 'Asked for a demo',
    when: { type: 'form_submit', 'data.form': ['*demo*', '*sales*', '*quote*'] },
    points: 0,
  },
  {
    id: 'trial',
    label: 'Began a trial',
    when: { type: 'form_submit', 'data.form': ['*trial*', '*sign*up*', '*register*'] },
    points: 0,
  },
  { id: 'feature', label: 'Used the product', when: { type: 'product_use' }, points: 0 },
  {
    id: 'upgrade',
    label: 'Looked into an upgrade',
    when: {
      any: [{ 'data.feature': '*upgrade*' }, { 'data.cta': '*upgrade*' }, { 'data.form': '*upgrade*' }],
    },
    points: 0,
  },
]

/** The four kinds. `mql` is what the product that the preset stands for calls qualified. */
export const fourKinds = (mql: Condition): Qualify[] => [
  {
    as: 'mql',
    label: 'Marketing qualified',
    when: { ...mql, identified: true, 'traits.customer': { not: true } },
  },
  // Five uses: a working week's.
  {
    as: 'pql',
    label: 'Product qualified',
    when: { ...fired('feature', 5), identified: true, 'traits.customer': { not: true } },
  },
  {
    as: 'service',
    label: 'Service qualified',
    when: { 'traits.customer': true, any: [fired('upgrade'), fired('demo')] },
  },
  { as: 'sql', label: 'Sales qualified', when: fired('demo') },
]

/** Attraction, then engagement from some points on, then conversion. */
export const threeStages = (engagement: number): FunnelStage[] => [
  { stage: 'engagement', when: { engagement: { gte: engagement } } },
  { stage: 'conversion', when: { any: [{ qualified: ['sql', 'pql', 'service'] }, fired('trial')] } },
]

/** Forms that a program sent give nothing. */
export const noSpam: Condition[] = [{ 'data.spam': 'suspect' }]
