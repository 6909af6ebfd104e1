// Google Analytics 4, Measurement Protocol: for a proxy of your own, which adds measurement_id and the secret.
// Sources: developers.google.com/analytics/devguides/collection/protocol/ga4/reference, …/sending-events (limits) and
// …/reference/events (names that have reports), read 2026-11-22.
import type { Batch, Interaction, InteractionType, Scalars } from '@leadline/contract'
import { cut } from './cut.js'
import { anonymousIdOf, labelOf, leadOf, nameOf, timeOf, userIdOf } from './facts.js'

const MAX_NAME = 40
const MAX_PARAMS = 25
const MAX_TEXT = 100
const MAX_USER_TEXT = 36
/** Page addresses and titles may be longer than other values. */
const MAX_URL = 1000
const MAX_TITLE = 300
const MAX_REFERRER = 420

/** Events for which GA4 has reports of its own. */
const NAMES: Partial<Record<InteractionType, string>> = {
  download: 'file_download',
  outbound_click: 'click',
  video: 'video_progress',
  form_submit: 'generate_lead',
  lead_qualified: 'qualify_lead',
}

/** Names and beginnings that Google keeps for itself: such an event would be dropped without a word. */
const RESERVED =
  /^(ad_|adunit_exposure$|app_|dynamic_link_|error$|firebase_|ga_|google_|gtag|first_open$|first_visit$|in_app_purchase$|notification_|os_update$|screen_view$|session_start|user_engagement$|[^a-z]|$)/i

/** Traits and answers stay out of it: Google's terms forbid personal data. Repeats are not recognised. */
export const ga4 = (batch: Batch): object => {
  const { lead } = batch
  const userId = userIdOf(batch)
  return {
    client_id: anonymousIdOf(batch, batch.events[0]!),
    ...(userId && { user_id: userId }),
    ...(lead && {
      user_properties: {
        lead_score: { value: lead.score },
        lead_funnel: { value: lead.funnel.slice(0, MAX_USER_TEXT) },
        lead_grade: { value: lead.grade ?? '' },
        lead_qualified: {
          value: lead.qualified
            .map(({ as }) => as)
            .join()
            .slice(0, MAX_USER_TEXT),
        },
      },
    }),
    events: batch.events.map(event => ({
      name: eventNameOf(event),
      timestamp_micros: timeOf(event) * 1000,
      params: paramsOf(batch, event),
    })),
  }
}

const safeName = (name: string) => {
  const plain = name.replace(/\W/g, '_')
  return (RESERVED.test(plain) ? `lead_${plain}` : plain).slice(0, MAX_NAME)
}

const eventNameOf = (event: Interaction) => NAMES[event.type] ?? safeName(nameOf(event))

function paramsOf(batch: Batch, event: Interaction): Scalars {
  const { data, page } = event
  const params: Scalars = {
    page_location: cut(page.url, MAX_URL),
    page_title: cut(page.title, MAX_TITLE),
    page_referrer: cut(page.referrer, MAX_REFERRER),
    // Without a time of attention a visitor counts as not active; 1 is the least that counts.
    engagement_time_msec: data.activeMs ?? 1,
    ...sessionOf(event),
    ...(batch.test && { debug_mode: 1 }),
    ...known(event),
  }
  for (const [key, value] of Object.entries({ ...leadOf(batch, event), ...data })) {
    if (Object.keys(params).length === MAX_PARAMS) break
    params[safeName(key)] ??= typeof value === 'string' ? cut(value, MAX_TEXT) : value
  }
  return params
}

/** A number, as GA4 wants it: the second in which the session began, which its id (UUIDv7) begins with. */
function sessionOf({ session }: Interaction): Scalars {
  const beganMs = /^[\da-f]{8}-[\da-f]{4}-7/.test(session)
    ? Number.parseInt(session.slice(0, 8) + session.slice(9, 13), 16)
    : 0
  return beganMs ? { session_id: `${Math.floor(beganMs / 1000)}` } : {}
}

/** What its reports look for. */
function known(event: Interaction): Scalars {
  const { type, data } = event
  const label = cut(labelOf(event), MAX_TEXT)
  const url = cut(`${data.url ?? ''}`, MAX_TEXT)
  if (type === 'download')
    return { file_name: cut(`${data.file ?? ''}`, MAX_TEXT), file_extension: data.ext ?? '', link_url: url }
  if (type === 'outbound_click')
    return { link_url: url, link_domain: cut(`${data.host ?? ''}`, MAX_TEXT), outbound: true }
  if (type === 'search') return { search_term: label }
  if (type === 'video') return { video_title: label, video_percent: data.pct ?? 0 }
  if (type === 'engagement') return { percent_scrolled: data.scrollPct ?? 0 }
  return {}
}
