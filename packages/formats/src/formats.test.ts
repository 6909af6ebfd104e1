// Each format makes of each interaction what its receiver documents that it takes, with ids that last and nothing personal
// where that is forbidden.
import { readdirSync, readFileSync } from 'node:fs'
import type { Batch, Interaction } from '@leadline/contract'
import { validateBatch } from '@leadline/contract/validators'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { broken } from '../test/rules.js'
import { receivers } from './receivers.js'

const folder = new URL('../../contract/examples/valid/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const files = (kind: string) => readdirSync(folder).filter(file => file.startsWith(kind))
const full: Batch = read('batch-full.json')
const interactions: Interaction[] = files('interaction-').map(read)
const batches: Batch[] = files('batch-').map(read)

const WEBSITE = '0199e7c4-2f60-7c1d-8a4e-5b7d90c3f2a1' // Umami wants a UUID; the others anything
const batchOf = (...events: Interaction[]): Batch => ({ ...full, site: WEBSITE, events })
const names = Object.keys(receivers) as (keyof typeof receivers)[]

/** As the wire has it. */
// biome-ignore lint/suspicious/noExplicitAny: each receiver's body has a shape of its own
type Body = any
const sent = (name: keyof typeof receivers, batch: Batch): Body => {
  const body = receivers[name].format(structuredClone(batch))
  return typeof body === 'string'
    ? Object.fromEntries(new URLSearchParams(body))
    : JSON.parse(JSON.stringify(body))
}
const parsed = (request: string) => Object.fromEntries(new URLSearchParams(request))
/** What a receiver would object to. */
const objections = (name: keyof typeof receivers, batch: Batch): string[] => {
  const body = sent(name, batch)
  if (name === 'mautic') return broken('mauticHit', body)
  const requests = name === 'matomo' ? body.requests.map(parsed) : []
  return [...broken(name, body), ...requests.flatMap((one: object) => broken('matomoRequest', one))]
}
/** As many batches as the receiver needs requests. */
const split = (name: keyof typeof receivers, batch: Batch): Batch[] => {
  const size = receivers[name].batchSize ?? batch.events.length
  return batch.events.flatMap((_, at) =>
    at % size ? [] : [{ ...batch, site: WEBSITE, events: batch.events.slice(at, at + size) }],
  )
}

test('there is an example of each type', () => {
  expect(new Set(interactions.map(({ type }) => type)).size).toBe(22)
})

describe.each(names)('%s', name => {
  test.each(interactions.map(each => [each.type, each] as const))('takes %s', (_, interaction) => {
    expect(objections(name, batchOf(interaction))).toEqual([])
  })

  test('takes each batch of the contract, and all types at once', () => {
    for (const batch of [...batches, batchOf(...interactions)])
      for (const part of split(name, batch)) expect(objections(name, part)).toEqual([])
  })

  test('takes what pages and people may write', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)) // halves of characters too
    const odd = fc.oneof(
      fc.string({ unit, maxLength: 1200 }),
      fc.constantFrom('😀'.repeat(600), '\ud800', '%', ''),
    )
    const key = fc.oneof(
      odd,
      fc.constantFrom('__proto__', 'constructor', 'ga_x', 'lead_score', 'n', 'user id'),
    )
    const data = fc.dictionary(key, fc.oneof(odd, fc.integer(), fc.boolean()), {
      maxKeys: 35,
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(fc.constantFrom(...interactions), odd, data, data, (interaction, text, data, traits) => {
        const { activeMs, scrollPct, metric, value } = interaction.data as Record<string, number>
        const its = Object.entries({ activeMs, scrollPct, metric, value }).filter(
          ([, one]) => one !== undefined,
        )
        const page = {
          url: `https://a.example/%${text}`,
          path: `/${text}`,
          title: text || 'x',
          referrer: text,
        }
        const url = text || '/'
        const odder: Interaction = {
          ...interaction,
          page,
          name: interaction.name && (text || 'x'),
          data: { ...data, url, term: url, ...Object.fromEntries(its) },
        }
        const batch = { ...batchOf(odder), visitor: { id: null, traits } }
        expect(objections(name, batch)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('keeps its input as it was', () => {
    const frozen = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.freeze(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, frozen(one)])))
        : value
    const batch = batchOf(full.events[2]!)
    const lead = { ...batch.lead!, qualified: Object.freeze([...batch.lead!.qualified]) }
    const events = Object.freeze([frozen(batch.events[0])])
    expect(() => receivers[name].format({ ...(frozen(batch) as Batch), lead, events } as Batch)).not.toThrow()
  })
})

test('what tells a repeat is the same in a later try, when more is known of the visitor', () => {
  const first = batchOf(...interactions)
  const later: Batch = {
    ...first,
    batch: 'another',
    sentAt: '2026-11-22T08:00:00.000Z',
    visitor: { ...first.visitor, traits: { userId: 'u-7', email: 'kim@northwind.example' } },
    lead: { ...first.lead!, score: 99 },
  }
  const idsOf = ({ batch, data, ...list }: Body) =>
    (batch ?? data ?? Object.values(list)).flatMap((one: Body) => {
      if (one.event === '$identify' || one.event === '$set') return [] // an identify says who: sent again, it says more
      return (
        one.messageId ?? one.eid ?? [one.id, one.source, one.uuid, one.distinct_id, one.event, one.timestamp]
      )
    })
  for (const name of ['cloudevents', 'segment', 'snowplow', 'posthog'] as const) {
    const ids = idsOf(sent(name, first))
    expect(ids.length).toBeGreaterThanOrEqual(interactions.length)
    expect(idsOf(sent(name, later))).toEqual(ids)
  }
  const messageIds = idsOf(sent('segment', first))
  expect(new Set(messageIds).size).toBe(messageIds.length)
})

test('nobody’s answers or traits reach a receiver that forbids them or has no place for them', () => {
  for (const name of ['ga4', 'plausible', 'matomo', 'snowplow'] as const)
    for (const part of split(name, { ...full, events: [...full.events, ...interactions] }))
      expect(decodeURIComponent(JSON.stringify(sent(name, part)))).not.toMatch(/kim@|Northwind/)
})

test('without a visitor’s id the session stands for it, and where none is needed none is sent', () => {
  const [event] = full.events as [Interaction]
  const batch = { ...batchOf(event), visitor: { id: null } }
  expect(sent('segment', batch).batch[0].anonymousId).toBe(event.session)
  expect(sent('posthog', batch).batch[0].distinct_id).toBe(event.session)
  expect(sent('snowplow', batch).data[0].duid).toBe(event.session)
  expect(sent('ga4', batch).client_id).toBe(event.session)
  expect(sent('umami', batch)[0].payload).not.toHaveProperty('id')
  expect(sent('cloudevents', batch)[0]).not.toHaveProperty('subject')
  expect(parsed(sent('matomo', batch).requests[0])).not.toHaveProperty('_id')
})

test('a test is marked wherever there is a place for it', () => {
  const [event] = full.events as [Interaction]
  const batch = { ...batchOf(event), test: true }
  expect(sent('cloudevents', batch)[0].leadlinetest).toBe(true)
  expect(sent('segment', batch).batch[0].properties.lead_test).toBe(true)
  expect(sent('snowplow', batch).data[0].tna).toBe('leadline-test')
  expect(sent('posthog', batch).batch[0].properties.lead_test).toBe(true)
  expect(sent('ga4', batch).events[0].params).toMatchObject({ debug_mode: 1, lead_test: true })
  expect(sent('plausible', batch).p.lead_test).toBe('true')
  expect(sent('umami', batch)[0].payload).toMatchObject({ tag: 'test', data: { lead_test: true } })
  expect(sent('mautic', batch).lead_test).toBe('true')
  for (const name of names) expect(JSON.stringify(sent(name, batchOf(event)))).not.toContain('lead_test')
})

const [view, download, submit] = full.events as [Interaction, Interaction, Interaction]
const typed = (type: string) => interactions.find(each => each.type === type)!

test('cloudevents: nothing is lost, each event is a batch that the contract takes', () => {
  const events = sent('cloudevents', full)
  expect(events.map(({ data }: Body) => validateBatch(data))).toEqual([null, null, null])
  expect(events.flatMap(({ data }: Body) => data.events)).toEqual(full.events)
  expect(events[1]).toMatchObject({ type: 'leadline.download', time: download.at, subject: full.visitor.id })
})

test('segment: a page, a track, and what a form taught as an identify', () => {
  const { batch, writeKey } = sent('segment', { ...full, site: 'key' })
  expect(writeKey).toBe('key')
  expect(batch.map(({ type, event }: Body) => event ?? type)).toEqual([
    'page',
    'download',
    'identify',
    'form_submit',
  ])
  expect(batch[0]).toMatchObject({
    messageId: view.id,
    timestamp: view.at,
    properties: {
      title: 'Pricing – Acme',
      path: '/pricing',
      lead_points: 10,
      lead_score: 10,
      lead_qualified: 'mql,sql',
    },
    context: { direct: true, page: view.page },
  })
  expect(batch[2]).toMatchObject({
    messageId: `${submit.id}-identify`,
    traits: { email: 'kim@northwind.example', lead_grade: 'C', lead_score: 72 },
  })
  expect(batch[3].properties.fields.interests).toEqual(['reporting', 'alerts'])
  const [campaign] = sent('segment', batchOf(read('interaction-campaign.json'))).batch
  expect(campaign.context.campaign).toEqual({
    name: 'brand',
    source: 'google',
    medium: 'cpc',
    term: 'acme',
    content: 'headline-b',
  })
})

test('snowplow: a page view, else a structured event with points, label and data', () => {
  const { data } = sent('snowplow', full)
  expect(data[0]).toMatchObject({
    e: 'pv',
    eid: view.id,
    aid: 'acme',
    page: 'Pricing – Acme',
    duid: full.visitor.id,
  })
  expect(data[1]).toMatchObject({
    e: 'se',
    se_ac: 'download',
    se_la: 'guide',
    se_va: '12',
    dtm: '1795302552250',
  })
  expect(JSON.parse(data[1].se_pr)).toMatchObject({ lead_score: 22, lead_grade: 'C', ext: 'pdf' })
})

test('posthog: who somebody is joins two ids, and the event of before keeps its own', () => {
  const known: Batch = {
    ...full,
    visitor: { ...full.visitor, traits: { userId: 'u-7' } },
    events: [view, typed('identify')],
  }
  const [pageview, identify] = sent('posthog', known).batch
  expect(pageview).toMatchObject({ event: '$pageview', distinct_id: full.visitor.id, uuid: view.id })
  expect(identify).toMatchObject({
    event: '$identify',
    distinct_id: 'u-7',
    properties: { $anon_distinct_id: full.visitor.id, $set: { company: 'Northwind', lead_grade: 'C' } },
  })
  const nobody = { ...full, visitor: { id: full.visitor.id }, events: [view] }
  expect(sent('posthog', nobody).batch[0].properties).toMatchObject({
    $process_person_profile: false,
    $current_url: view.page.url,
    lead_points: 10,
  })
})

test('ga4: events that have reports of their own, sessions as numbers', () => {
  const { events, user_properties } = sent('ga4', full)
  expect(user_properties.lead_qualified).toEqual({ value: 'mql,sql' })
  expect(events.map(({ name }: Body) => name)).toEqual(['page_view', 'file_download', 'generate_lead'])
  expect(events[1].timestamp_micros).toBe(1_795_302_552_250_000)
  expect(events[1].params).toMatchObject({ file_name: 'guide.pdf', file_extension: 'pdf', lead_points: 12 })
  expect(events[0].params.session_id).toBe(`${Math.floor(0x019aa0f26c1e / 1000)}`)
  const custom = (name: string) => sent('ga4', batchOf({ ...typed('custom'), name })).events[0].name
  expect(['session_start', 'ga_x', '1st', 'Büro öffnen'].map(custom)).toEqual([
    'lead_session_start',
    'lead_ga_x',
    'lead_1st',
    'B_ro__ffnen',
  ])
})

test('matomo: actions of its own kinds; a time that would need a secret is left out', () => {
  const requests = (...events: Interaction[]) => sent('matomo', { ...full, events }).requests.map(parsed)
  expect(requests(view, download, submit, typed('engagement'), typed('search'))).toMatchObject([
    {
      action_name: 'Pricing – Acme',
      _id: '8a4e5b7d90c3f2a1',
      cdo: '49',
      urlref: view.page.referrer,
      pv_id: '2e8b10',
    },
    { download: download.data.url, ca: '1' },
    { e_c: 'form_submit', e_a: 'form_submit', e_n: 'demo', e_v: '50' },
    { ping: '1' },
    { search: typed('search').data.term },
  ])
  expect(requests({ ...view, at: '2026-11-20T00:00:00.000Z' })[0]).not.toHaveProperty('cdo')
})

test('plausible and mautic: one a request, and a mistake in that is said instead of a loss', () => {
  expect(() => receivers.plausible.format(full)).toThrow(RangeError)
  expect(() => receivers.mautic.format(full)).toThrow(RangeError)
})

test('plausible: its own names where it has goals for them', () => {
  const made = (event: Interaction) => sent('plausible', { ...full, events: [event] })
  expect(made(view)).toMatchObject({
    n: 'pageview',
    d: 'acme',
    u: view.page.url,
    i: true,
    p: { lead_score: '10' },
  })
  expect(made(download)).toMatchObject({ n: 'File Download', p: { url: download.data.url } })
  expect(made(submit)).toMatchObject({ n: 'Form: Submission', p: { path: '/pricing', form: 'demo' } })
  expect(made(typed('engagement'))).toMatchObject({ n: 'engagement', e: 18250, sd: 64, i: false })
  expect(made({ ...typed('custom'), name: 'pageview' }).n).toBe('lead_pageview')
})

test('umami: views, events, who it is, and web vitals', () => {
  const [seen, , submitted, identify] = sent('umami', { ...full, site: WEBSITE })
  expect(seen.payload).toMatchObject({
    hostname: 'www.acme.example',
    id: full.visitor.id,
    timestamp: 1_795_302_551,
  })
  expect(seen.payload).not.toHaveProperty('name')
  expect(submitted.payload).toMatchObject({ name: 'form_submit', data: { form: 'demo', lead_points: 50 } })
  expect(identify).toMatchObject({
    type: 'identify',
    payload: { data: { company: 'Northwind', lead_score: 72 } },
  })
  expect(sent('umami', batchOf(typed('web_vital')))[0]).toMatchObject({
    type: 'performance',
    payload: { lcp: 1840.2 },
  })
})

test('mautic: a hit with contact fields under its aliases', () => {
  const traits = { firstName: 'Kim', email: 'kim@northwind.example', tags: 'vip', page_url: 'x' }
  const hit = sent('mautic', { ...full, visitor: { ...full.visitor, traits }, events: [submit] })
  expect(hit).toMatchObject({
    firstname: 'Kim',
    email: 'kim@northwind.example',
    page_url: submit.page.url,
    page_title: submit.page.title,
    page_referrer: submit.page.referrer,
    lead_event: 'form_submit',
    lead_label: 'demo',
    lead_score: '72',
    lead_points: '50',
    lead_qualified: 'mql,sql',
  })
  expect(hit).not.toHaveProperty('tags')
})
