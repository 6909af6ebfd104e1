// Matomo's bulk tracking API: matomo.php takes a list of requests, each written as the query of one.
// Sources: developer.matomo.org/api-reference/tracking-api and the source of github.com/matomo-org/matomo
// (plugins/BulkTracking, core/Tracker/Request.php), read 2026-11-22.
import type { Batch, Interaction } from '@leadline/contract'
import { labelOf, nameOf, timeOf, userIdOf } from './facts.js'
import { queryOf } from './queryOf.js'

/** An older time needs a secret token, without which the whole request is refused: such a one counts as of now. */
const MAX_AGE_SECONDS = 86_000

/** `site` is the number of the site. Matomo does not recognise repeats. */
export const matomo = (batch: Batch): object => ({
  requests: batch.events.map(event => {
    const ageSeconds = Math.round((Date.parse(batch.sentAt) - timeOf(event)) / 1000)
    return `?${queryOf({
      idsite: batch.site,
      rec: 1,
      apiv: 1,
      url: event.page.url,
      urlref: event.page.referrer,
      _id: visitorIdOf(batch),
      uid: userIdOf(batch),
      // How long ago, not when: a visitor's clock may be wrong.
      cdo: ageSeconds > 0 && ageSeconds < MAX_AGE_SECONDS ? ageSeconds : undefined,
      pv_id: /\w{6}$/.exec(event.visit)?.[0],
      ...actionOf(event),
    })}`
  }),
})

/** 16 hexadecimal digits; of a UUID the last ones, as the first are a time. */
function visitorIdOf({ visitor }: Batch): string | undefined {
  return /[\da-f]{16}$/i.exec(visitor.id?.replaceAll('-', '') ?? '')?.[0]
}

function actionOf(event: Interaction): Record<string, string | number | boolean | undefined> {
  const { type, data, page, points } = event
  if (type === 'page_view') return { action_name: page.title }
  if (type === 'engagement') return { ping: 1 } // lengthens the visit, and counts as no action
  if (type === 'search') return { search: data.term }
  if (type === 'download') return { download: data.url, ca: 1 }
  if (type === 'outbound_click') return { link: data.url, ca: 1 }
  // `ca`: where a plugin is missing it is dropped, and not taken for a page view.
  return { e_c: type, e_a: nameOf(event), e_n: labelOf(event), e_v: data.value ?? points, ca: 1 }
}
