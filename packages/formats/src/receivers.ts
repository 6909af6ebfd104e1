// What each receiver asks for besides its format: a content type, headers, few events a request, few types of them.
import type { Batch, Format } from '@leadline/contract'
import { cloudevents } from './cloudevents.js'
import { ga4 } from './ga4.js'
import { matomo } from './matomo.js'
import { mautic } from './mautic.js'
import { plausible } from './plausible.js'
import { posthog } from './posthog.js'
import { segment } from './segment.js'
import { snowplow } from './snowplow.js'
import { umami } from './umami.js'

/** Each default gives way to what an author has written for the endpoint. */
export interface Receiver {
  /** An object is sent as JSON, a text as it is. */
  format: (batch: Batch) => object | string
  /** Only where the receiver takes no other, as most cost a CORS preflight. */
  contentType?: string
  /** What one request may hold at most. @default as many as the batch has */
  batchSize?: number
  /** Types that the receiver can make something of, written as in `track`. @default all */
  only?: string
  headers?: Record<string, string>
  credentials?: 'include'
}

export const receivers: Record<Exclude<Format, 'leadline'>, Receiver> = {
  // Each event carries the envelope: with more of them a body would not fit into what a leaving page may send.
  cloudevents: {
    format: cloudevents,
    contentType: 'application/cloudevents-batch+json',
    batchSize: 20,
  },
  segment: { format: segment },
  snowplow: { format: snowplow, contentType: 'application/json' },
  posthog: { format: posthog },
  ga4: { format: ga4, batchSize: 25 },
  matomo: { format: matomo },
  plausible: { format: plausible, batchSize: 1, only: '-web_vital -identify -consent' },
  umami: { format: umami },
  // Mautic answers with CORS headers only what says that it comes from a script, and knows contacts by its cookie.
  mautic: {
    format: mautic,
    contentType: 'application/x-www-form-urlencoded',
    batchSize: 1,
    only: 'page_view form_submit identify lead_qualified',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
    credentials: 'include',
  },
}
