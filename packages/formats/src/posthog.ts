// PostHog's /batch.
// Sources: posthog.com/docs/api/capture, posthog.com/docs/how-posthog-works/ingestion-pipeline (what counts as a
// duplicate), and the source of github.com/PostHog/posthog (rust/capture takes any content type), read 2026-11-22.
import type { Batch, Interaction } from '@leadline/contract'
import { anonymousIdOf, leadOf, nameOf, standingOf, touchOf, userIdOf } from './facts.js'

const MAX_NAME = 200

/** `site` is the project's API key. */
export const posthog = (batch: Batch): object => ({
  api_key: batch.site,
  sent_at: batch.sentAt,
  batch: batch.events.map(event => {
    const isIdentify = event.type === 'identify'
    const anonymousId = anonymousIdOf(batch, event)
    const userId = isIdentify ? userIdOf(batch) : undefined
    return {
      event: isIdentify
        ? userId
          ? '$identify'
          : '$set'
        : event.type === 'page_view'
          ? '$pageview'
          : nameOf(event, MAX_NAME),
      uuid: event.id,
      // Part of what tells a repeat: it stays the visitor's, whoever they turn out to be. `$identify` joins the two.
      distinct_id: userId ?? anonymousId,
      timestamp: event.at,
      properties: { ...propertiesOf(batch, event), ...(userId && { $anon_distinct_id: anonymousId }) },
    }
  }),
})

function propertiesOf(batch: Batch, event: Interaction): object {
  const { page, data, traits, session, visit } = event
  const [library, version] = (batch.sdk ?? 'leadline').split('/')
  const touch = touchOf(batch, event)
  return {
    ...data,
    ...leadOf(batch, event),
    $current_url: page.url,
    $pathname: page.path,
    $host: hostOf(page.url),
    title: page.title,
    $referrer: page.referrer || '$direct',
    $session_id: session,
    $pageview_id: visit,
    $lib: library,
    $lib_version: version,
    utm_source: touch?.source,
    utm_medium: touch?.medium,
    utm_campaign: touch?.campaign,
    utm_term: touch?.term,
    utm_content: touch?.content,
    ...(traits && { $set: { ...traits, ...standingOf(batch, event) } }),
    // Without traits nobody is known: no profile is made of them, which also costs less.
    ...(!batch.visitor.traits && !traits && { $process_person_profile: false }),
  }
}

const hostOf = (url: string) => /^\w+:\/\/([^/?#]*)/.exec(url)?.[1]
