// Snowplow's tracker protocol, version 2 (tp2): payload_data 1-0-4, whose values are all text.
// Sources: docs.snowplow.io/docs/fundamentals/canonical-event, iglucentral.com (payload_data 1-0-4) and the source of
// github.com/snowplow/enrich (Tp2Adapter, Transform, lengths in reference.conf), read 2026-11-22.
import type { Batch, Interaction, Scalar } from '@leadline/contract'
import { cut } from './cut.js'
import { anonymousIdOf, labelOf, leadOf, nameOf, timeOf, userIdOf } from './facts.js'

/** Longer ones make the whole event a failed one (reference.conf of Enrich). */
const MAX_LABEL = 4096
const MAX_NAME = 1000
const MAX_PROPERTY = 1000
const MAX_TITLE = 2000
const MAX_URL = 4096

const isUuid = (id: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)

/** `site` is the app id. Snowplow's models drop what has the event id of something before. */
export const snowplow = (batch: Batch): object => ({
  schema: 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4',
  data: batch.events.map(event => {
    const { id, type, page, session, points } = event
    return withoutEmpty({
      p: 'web',
      tv: (batch.sdk ?? 'leadline').replace('/', '-'),
      tna: batch.test ? 'leadline-test' : 'leadline',
      aid: batch.site,
      eid: isUuid(id) ? id : '', // an id that is none would make it a failed event
      dtm: `${timeOf(event)}`,
      stm: `${Date.parse(batch.sentAt)}`,
      duid: anonymousIdOf(batch, event),
      uid: userIdOf(batch) ?? '',
      sid: isUuid(session) ? session : '',
      url: cut(page.url, MAX_URL),
      page: cut(page.title, MAX_TITLE),
      refr: cut(page.referrer, MAX_URL),
      // A structured event needs no schema of the author's own, and has a place for points.
      ...(type === 'page_view'
        ? { e: 'pv' }
        : {
            e: 'se',
            se_ca: 'leadline',
            se_ac: nameOf(event, MAX_NAME),
            se_la: cut(labelOf(event), MAX_LABEL),
            se_pr: propertiesOf(batch, event),
            se_va: `${points}`,
          }),
    })
  }),
})

/** JSON of as many as fit: half a JSON text is none. */
function propertiesOf(batch: Batch, event: Interaction): string {
  const fitting: Record<string, Scalar> = {}
  for (const [key, value] of Object.entries({ ...leadOf(batch, event), ...event.data }))
    if (JSON.stringify({ ...fitting, [key]: value }).length <= MAX_PROPERTY) fitting[key] = value
  return JSON.stringify(fitting)
}

const withoutEmpty = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
