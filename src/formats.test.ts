// What a named format brings along for its endpoint, and what an author has written goes before it.
import type { Batch } from '@leadline/contract'
import { expect, test, vi } from 'vitest'
import { useFormats } from './formats.js'
import type { Endpoint, Settings } from './settings.js'

const batch = {
  site: 'acme',
  sentAt: '2026-11-21T23:10:00.123Z',
  visitor: { id: null },
  events: [],
} as unknown as Batch

const settings = (own: Partial<Endpoint>, more: object = {}) => {
  const given = { contentType: 'text/plain', credentials: 'same-origin', ...own, own }
  return {
    endpoints: [{ url: 'https://a.example/', format: undefined }, given],
    ...more,
  } as unknown as Settings
}
const used = (...given: Parameters<typeof settings>) => {
  const made = settings(...given)
  useFormats(made, vi.fn())
  return made.endpoints[1]!
}

test('a format brings what its receiver asks for, and its own key for the site', () => {
  expect(used({ format: 'mautic' })).toMatchObject({
    contentType: 'application/x-www-form-urlencoded',
    credentials: 'include',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
    batchSize: 1,
    only: 'page_view form_submit identify lead_qualified',
  })
  const { contentType, format } = used({ format: 'segment', site: 'write key' })
  expect(contentType).toBe('text/plain')
  expect((format as (batch: Batch) => unknown)(batch)).toMatchObject({ writeKey: 'write key' })
  expect((used({ format: 'segment' }).format as (batch: Batch) => unknown)(batch)).toMatchObject({
    writeKey: 'acme',
  })
})

test('what the author wrote goes before it', () => {
  const own = {
    contentType: 'text/x',
    credentials: 'omit',
    only: 'download',
    headers: { 'x-key': '1' },
  } as const
  expect(used({ format: 'mautic', ...own })).toMatchObject({
    ...own,
    headers: { 'x-requested-with': 'XMLHttpRequest', 'x-key': '1' },
  })
  expect(used({ format: 'snowplow' }, { contentType: 'text/plain' }).contentType).toBe('text/plain')
})

test.each(['segmnet', 'constructor', '__proto__'])(
  '%s is none: said once, the other endpoints stay',
  format => {
    const made = settings({ format })
    const warn = vi.fn()
    useFormats(made, warn)
    expect(warn.mock.calls).toEqual([
      [101, expect.stringMatching(/leadline cloudevents segment .* mautic,/), format],
    ])
    expect(made.endpoints).toMatchObject([{ url: 'https://a.example/' }])
  },
)
