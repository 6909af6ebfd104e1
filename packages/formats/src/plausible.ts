// Plausible's /api/event, which takes one event a request.
// Sources: plausible.io/docs/events-api and the source of github.com/plausible/analytics
// (lib/plausible/ingestion/request.ex, tracker), read 2026-11-22.
import type { Batch, Interaction, InteractionType, Scalars } from '@leadline/contract'
import { cut } from './cut.js'
import { labelOf, leadOf, nameOf } from './facts.js'

/** Longer or more, and the event is refused or cut (request.ex). */
const MAX_URL = 2000
const MAX_NAME = 120
const MAX_KEY = 75 // 300 bytes
const MAX_VALUE = 500 // 2,000 bytes
const MAX_PROPS = 30

/** Events for which Plausible has goals of its own. */
const NAMES: Partial<Record<InteractionType, string>> = {
  page_view: 'pageview',
  engagement: 'engagement',
  download: 'File Download',
  outbound_click: 'Outbound Link: Click',
  form_submit: 'Form: Submission',
}

/** A sign of interest. What is only seen leaves a visit a bounce. */
const IS_INTERACTIVE =
  /^(page_view|.*_click|download|search|form_(start|submit)|offer_accept|product_use|custom)$/

/** `site` is the domain. Traits and answers stay out of it: Plausible's terms forbid personal data. */
export const plausible = (batch: Batch): object => {
  const [event, ...others] = batch.events as [Interaction, ...Interaction[]]
  if (others[0]) throw RangeError('Plausible takes one event a request')
  const { type, page, data } = event
  const name = nameOf(event)
  return {
    // These two mean something of their own there.
    n: NAMES[type] ?? (/^(pageview|engagement)$/.test(name) ? `lead_${name}` : nameOf(event, MAX_NAME)),
    d: batch.site,
    u: addressOf(page.url),
    r: page.referrer || null,
    i: IS_INTERACTIVE.test(type),
    ...(type === 'engagement' ? { e: data.activeMs, sd: data.scrollPct } : { p: propsOf(batch, event) }),
  }
}

/** Too long, it would be refused; with a `%` that escapes nothing, answered 500 for ever. */
function addressOf(url: string): string {
  const escaped = url.replace(/%(?![\da-f]{2})/gi, '%25')
  return escaped.length > MAX_URL ? cut(escaped.replace(/[?#].*/s, ''), MAX_URL) : escaped
}

function propsOf(batch: Batch, event: Interaction): Record<string, string> {
  const { type, data, page } = event
  const goal: Scalars = type === 'form_submit' ? { path: page.path } : { label: labelOf(event) }
  return Object.fromEntries(
    Object.entries({ ...leadOf(batch, event), ...goal, ...data })
      .map(([key, value]) => [cut(key, MAX_KEY), cut(`${value}`, MAX_VALUE)])
      .filter(([key, value]) => key && value)
      .slice(0, MAX_PROPS),
  )
}
