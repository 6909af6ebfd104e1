// Fetches what observes marked forms (leadline.observed-forms.js), as soon as the page has one.
import type { FormReading, Lent } from '../lent.js'
import { wants } from '../lib/wants.js'
import { warn } from '../lib/warn.js'
import { whenPresent } from '../lib/whenPresent.js'
import type { Stop, Watched } from './observation.js'

/** What the file exports. */
export interface ObservedForms extends FormReading {
  observeForms: (watched: Watched, lent: Lent) => Stop
}

/** Start it before the first page view. */
export const fetchForms = (watched: Watched, lent: Lent, load: () => Promise<ObservedForms>): Stop => {
  let isVisiting = false
  let isStopped = false
  let stop: Stop | undefined
  /** Who comes late has missed the beginning of the visit. */
  const onVisit: Watched['onVisit'] = listener => {
    if (isVisiting) listener()
    return watched.onVisit(listener)
  }
  const stopVisits = onVisit(() => {
    isVisiting = true
  })
  const stopLooking = whenPresent('data-lead-form', () => {
    stopLooking()
    const types = ['view', 'start', 'error', 'abandon', 'submit'].map(what => `form_${what}`)
    if (types.some(type => wants(watched.settings.track, type)))
      load().then(
        ({ observeForms }) => {
          if (!isStopped) stop = observeForms({ ...watched, onVisit }, lent)
        },
        error => warn(501, `observed-forms could not be fetched: ${error}`),
      )
  })
  return () => {
    isStopped = true
    stopVisits()
    stopLooking()
    stop?.()
  }
}
