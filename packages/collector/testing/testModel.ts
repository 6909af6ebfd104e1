// A small model that tests can reckon with in their heads.
import type { Model } from '@leadline/contract'

export const testModel: Model = {
  id: 'test',
  version: 1,
  scores: { engagement: { min: 0, decay: { halfLife: '30d' } }, fit: {} },
  rules: [
    { id: 'page', label: 'Viewed a page', when: { type: 'page_view' }, points: 1 },
    {
      id: 'pricing',
      label: 'Viewed pricing',
      when: { type: 'page_view', 'page.path': '/pricing*' },
      points: 10,
      limit: { times: 2, per: 'day' },
    },
    { id: 'guide', label: 'Downloaded a guide', when: { type: 'download' }, points: 12 },
    { id: 'demo', label: 'Asked for a demo', when: { type: 'form_submit', 'data.form': 'demo' }, points: 50 },
    { id: 'feature', label: 'Used the product', when: { type: 'product_use' }, points: 5 },
    {
      id: 'careers',
      label: 'Looked for a job',
      when: { type: 'page_view', 'page.path': '/careers*' },
      points: -10,
    },
  ],
  fit: [{ id: 'size', label: 'Large company', when: { employees: { gte: 200 } }, points: 20 }],
  grades: [
    { grade: 'A', fit: 20 },
    { grade: 'B', fit: 0 },
  ],
  qualify: [
    { as: 'mql', when: { score: { gte: 20 }, identified: true } },
    { as: 'pql', when: { 'fired.feature': { gte: 3 } } },
    { as: 'sql', when: { 'fired.demo': { gte: 1 } } },
    { as: 'service', when: { 'traits.customer': true } },
  ],
  funnel: [
    { stage: 'engagement', when: { engagement: { gte: 20 } } },
    { stage: 'conversion', when: { qualified: 'sql' } },
  ],
}
