// Personas through the default model: what a marketer would expect of each.
import { expect, test } from 'vitest'
import { DAY, visitor } from '../test/visitor.js'
import { defaultModel } from './index.js'

const someone = () => visitor(defaultModel)

test('a buyer who reads the pricing, takes the e-book and asks for a demo is a sales qualified lead', () => {
  const ann = someone()
  ann.reads('/')
  ann.reads('/pricing')
  expect(ann.lead().funnel).toBe('attraction')
  ann.submits('ebook', { email: 'ann@acme.com', company: 'Acme' })
  expect(ann.lead().funnel).toBe('engagement')
  expect(ann.qualified()).toEqual([])
  ann.returns(2 * DAY)
  ann.reads('/pricing')
  ann.submits('demo', { email: 'ann@acme.com', jobTitle: 'Head of Operations' })
  expect(ann.qualified()).toEqual(['mql', 'sql'])
  expect(ann.lead()).toMatchObject({ funnel: 'conversion', grade: 'A' })
  expect(
    ann
      .explain()
      .parts.slice(0, 2)
      .map(({ rule }) => rule),
  ).toEqual(['form', 'demo'])
})

test('a demo request alone is a sales qualified lead', () => {
  const ann = someone()
  ann.sees('/')
  ann.submits('demo', { email: 'ann@acme.com' })
  expect(ann.qualified()).toContain('sql')
})

test('a researcher who reads articles and takes the e-book becomes an MQL over a few sessions', () => {
  const ann = someone()
  ann.reads('/articles/one')
  ann.reads('/articles/two')
  ann.submits('ebook', { email: 'ann@acme.com', company: 'Acme' })
  ann.did('download', { url: '/guide.pdf', name: 'guide', file: 'guide.pdf', ext: 'pdf' })
  expect(ann.qualified()).toEqual([])
  for (let visit = 0; visit < 3; visit++) {
    ann.returns(4 * DAY)
    ann.reads(`/articles/more-${visit}`)
  }
  expect(ann.qualified()).toEqual(['mql'])
  expect(ann.lead().funnel).toBe('engagement')
})

test.each([
  ['with a free address and the title', { email: 'sam@gmail.com', jobTitle: 'student' }],
  ['with an address at school', { email: 'sam@mit.edu' }],
])('a student %s is not, however much is read', (_, traits) => {
  const sam = someone()
  sam.submits('ebook', traits)
  for (let visit = 0; visit < 20; visit++) {
    sam.returns(DAY)
    for (const page of ['a', 'b', 'c', 'pricing']) sam.reads(`/${page}`)
  }
  expect(sam.qualified()).toEqual([])
})

test('a job seeker is nothing', () => {
  const joe = someone()
  joe.reads('/')
  for (const page of ['', '/engineering', '/sales', '/benefits']) joe.reads(`/careers${page}`)
  joe.submits('job-application', { email: 'joe@acme.com' })
  expect(joe.lead()).toMatchObject({ engagement: 0, qualified: [], funnel: 'attraction' })
})

test('a customer who reaches for the upgrade is service qualified, and nothing of a prospect', () => {
  const eve = someone()
  eve.did('identify', {}, { traits: { email: 'eve@acme.com', customer: true } })
  for (let use = 0; use < 9; use++) eve.did('product_use', { feature: 'export' })
  expect(eve.qualified()).toEqual([])
  eve.did('product_use', { feature: 'upgrade' })
  expect(eve.qualified()).toEqual(['service'])
})

test('a user of the free trial who keeps using the product is product qualified', () => {
  const max = someone()
  max.submits('trial', { email: 'max@acme.com' })
  expect(max.lead().funnel).toBe('conversion')
  for (let use = 0; use < 5; use++) max.waits(DAY / 4).did('product_use', { feature: 'report' })
  expect(max.qualified()).toContain('pql')
})

test('the use of a product by somebody unknown qualifies nobody', () => {
  const max = someone()
  for (let use = 0; use < 20; use++) max.did('product_use', { feature: 'report' })
  expect(max.qualified()).toEqual([])
})

test('a colleague who was sent a link comes by referral', () => {
  const bob = someone()
  bob.sees('/articles/one', { channel: 'Referral', motion: 'referral', source: 'intranet.acme.com' })
  bob.reads('/product')
  expect(bob.lead()).toMatchObject({ funnel: 'attraction', attribution: { first: { motion: 'referral' } } })
})

test('a bot that loads every page at once and sends forms gains nothing by them, and is nobody', () => {
  const bot = someone()
  for (let page = 0; page < 200; page++) bot.sees(`/${page}`)
  const { score, grade } = bot.lead()
  expect(score).toBeLessThan(40)
  bot.submits('demo', { email: 'x@acme.com', jobTitle: 'CEO' }, 'suspect')
  bot.submits('contact', { email: 'x@acme.com', company: 'Acme' }, 'suspect')
  expect(bot.lead()).toMatchObject({ score, grade, fit: 0, qualified: [], funnel: 'engagement' })
  expect(bot.lead().traits).toMatchObject({ email: 'x@acme.com', company: 'Acme' })
})

test('a subscriber to the newsletter is heard, not sold to', () => {
  const sue = someone()
  sue.reads('/articles/one')
  expect(sue.submits('newsletter', { email: 'sue@acme.com' })).toBe(5)
  expect(sue.qualified()).toEqual([])
})
