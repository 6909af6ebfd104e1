// Only what a lead really took in is something to talk about.
import type { Interaction } from '@leadline/contract'
import { expect, it } from 'vitest'
import { whatToSay } from './whatToSay.js'

const now = Date.parse('2026-11-22T12:00:00Z')
const seen = (visit: string, title: string, activeMs?: number): Interaction[] => {
  const each = (type: Interaction['type'], n: number, data: Interaction['data']): Interaction => ({
    id: `${visit}-${n}`,
    type,
    at: '2026-11-22T11:00:00Z',
    n,
    visit,
    session: 's',
    page: { url: `https://acme.example/${visit}`, path: `/${visit}`, title, referrer: '' },
    data,
    points: 0,
    score: 0,
  })
  const view = each('page_view', 1, { navigation: 'load' })
  return activeMs === undefined ? [view] : [view, each('engagement', 2, { activeMs, scrollPct: 100 })]
}
const said = (...interactions: Interaction[]) =>
  whatToSay(
    interactions.map(interaction => ({ interaction, points: 0 })),
    { email: 'ada@acme.example' },
    now,
  ).map(({ say }) => say)

it('mentions what was read, not what was passed through', () => {
  expect(said(...seen('storage', 'Winter storage', 40_000), ...seen('thanks', 'Thank you', 1500))).toEqual([
    'Mention “Winter storage”: they read it.',
  ])
})

it('goes by page views where a site does not record engagement', () => {
  expect(said(...seen('storage', 'Winter storage'))).toEqual(['Mention “Winter storage”: they read it.'])
})

it('hears an interest in prices however short the look', () => {
  expect(said(...seen('pricing', 'Pricing', 500))).toEqual([
    'Talk about plans and budget: they are weighing the price.',
  ])
})
