// Each preset gives what its source says it gives.
import { readFileSync } from 'node:fs'
import type { Model } from '@leadline/contract'
import { expect, test } from 'vitest'
import { DAY, HOUR, visitor } from '../../test/visitor.js'
import { presets } from './index.js'

const { pardot, hubspot, mautic } = presets

test("Pardot's baseline adds up", () => {
  const ann = visitor(pardot)
  expect(ann.sees('/')).toBe(4)
  expect(ann.sees('/about')).toBe(1)
  expect(ann.did('search', { term: 'price' })).toBe(3)
  expect(ann.did('download', { url: '/a.pdf' })).toBe(3)
  expect(ann.did('form_error', { form: 'ebook' })).toBe(-5)
  expect(ann.submits('ebook', { email: 'ann@acme.com' })).toBe(50)
  ann.returns(DAY)
  expect(ann.sees('/')).toBe(4)
  ann.waits(400 * DAY)
  expect(ann.lead()).toMatchObject({ engagement: 60, grade: 'D', funnel: 'engagement' })
  expect(ann.did('custom', {}, { name: 'opportunity_created' })).toBe(50)
  expect(ann.did('custom', {}, { name: 'opportunity_lost' })).toBe(-100)
})

test("Pardot's grade starts at D; all five criteria matched make A+, all unmatched F", () => {
  const ann = visitor(pardot)
  expect(ann.lead().grade).toBe('D')
  const matched = {
    employees: 200,
    department: 'Sales',
    industry: 'Software',
    jobTitle: 'Director',
    country: 'DE',
  }
  ann.did('identify', {}, { traits: matched })
  expect(ann.lead().grade).toBe('A+')
  ann.did('identify', {}, { traits: { industry: 'Fishing' } })
  expect(ann.lead().grade).toBe('B')
  const joe = visitor(pardot)
  joe.did('identify', {}, { traits: { employees: 2, industry: 'Fishing', jobTitle: 'Intern' } })
  expect(joe.lead().grade).toBe('F')
})

test("Pardot's B+: a whole letter for the title and two thirds for each of two criteria", () => {
  const fit = pardot.fit!.map(rule => (rule.id === 'seniority' ? { ...rule, points: 3 } : rule))
  const ann = visitor({ ...pardot, fit })
  ann.did('identify', {}, { traits: { jobTitle: 'CTO', employees: '201+', industry: 'Retail' } })
  expect(ann.lead()).toMatchObject({ fit: 7, grade: 'B+' })
})

test("Pardot's habit: score 100 and grade B", () => {
  const ann = visitor(pardot)
  ann.submits('ebook', { email: 'ann@acme.com', jobTitle: 'CTO', employees: 90 })
  ann.submits('webinar')
  expect(ann.qualified()).toEqual([])
  ann.submits('checklist', { industry: 'Retail' })
  expect(ann.qualified()).toEqual(['mql'])
})

test("HubSpot's decay: 10 points at 50 % a month are 5 after one and 0 after two", () => {
  const ann = visitor(hubspot)
  ann.submits('ebook')
  expect(ann.lead().engagement).toBe(10)
  expect(ann.waits(30 * DAY).lead().engagement).toBe(5)
  expect(ann.waits(30 * DAY).lead().engagement).toBe(0)
})

test("HubSpot's groups have limits, and the label says fit and engagement", () => {
  const ann = visitor(hubspot)
  for (let page = 0; page < 99; page++) ann.sees('/')
  expect(ann.lead()).toMatchObject({ engagement: 40, grade: 'C2' })
  ann.submits('demo', { email: 'ann@acme.com', company: 'Acme', industry: 'Retail', employees: 99 })
  expect(ann.lead()).toMatchObject({ engagement: 75, fit: 60, grade: 'B1' })
  ann.did('identify', {}, { traits: { jobTitle: 'CEO' } })
  expect(ann.lead().grade).toBe('A1')
})

test("Mautic's actions count once per contact, unless repeatable", () => {
  const ann = visitor(mautic)
  expect([ann.sees('/'), ann.sees('/'), ann.sees('/other')]).toEqual([1, 0, 0])
  expect([ann.did('product_use', {}), ann.did('product_use', {})]).toEqual([5, 5])
  expect([ann.submits('ebook'), ann.submits('ebook'), ann.submits('webinar')]).toEqual([10, 0, 10])
})

test("Mautic's url.hit counts hits and returns", () => {
  const ann = visitor(mautic)
  expect(ann.sees('/pricing')).toBe(6)
  ann.waits(2 * DAY)
  expect(ann.sees('/pricing')).toBe(0)
  expect(ann.waits(HOUR).sees('/pricing')).toBe(18)
  expect(ann.returns(DAY).sees('/pricing')).toBe(8)
  expect(ann.sees('/pricing')).toBe(0)
})

test("Mautic's trigger stays fired", () => {
  const ann = visitor({
    ...mautic,
    rules: [...mautic.rules, { id: 'loss', when: { type: 'custom' }, points: -90 }],
  })
  ann.did('identify', {}, { traits: { email: 'ann@acme.com' } })
  for (let use = 0; use < 10; use++) ann.did('product_use', {})
  ann.did('custom')
  expect(ann.lead().score).toBe(-40)
  expect(ann.qualified()).toContain('mql')
})

test.each(Object.entries(presets))(
  '%s has the four kinds of qualified lead and the three stages',
  (_, model: Model) => {
    expect(model.qualify!.map(({ as }) => as).sort()).toEqual(['mql', 'pql', 'service', 'sql'])
    expect(model.funnel!.map(({ stage }) => stage)).toEqual(['engagement', 'conversion'])
    const buyer = visitor(model)
    buyer.sees('/pricing')
    expect(buyer.lead().funnel).toBe('attraction')
    buyer.submits('demo', { email: 'ann@acme.com' })
    expect(buyer.qualified()).toContain('sql')
    expect(buyer.lead().funnel).toBe('conversion')
    const user = visitor(model)
    user.submits('trial', { email: 'max@acme.com' })
    expect(user.lead().funnel).toBe('conversion')
    for (let use = 0; use < 5; use++) user.did('product_use', { feature: 'export' })
    expect(user.qualified()).toContain('pql')
    const customer = visitor(model)
    customer.did('identify', {}, { traits: { email: 'eve@acme.com', customer: true } })
    customer.did('cta_click', { cta: 'upgrade-now' })
    expect(customer.qualified()).toEqual(['service'])
  },
)

test.each(Object.entries(presets))(
  '%s as JSON is what the code has: run npm run presets -w @leadline/scoring',
  (name, model) => {
    const file = new URL(`../../presets/${name}.json`, import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(model)))
  },
)
