// Fetches forms and offers once the page turns out to need them, and what checks them while the site is tested.
import { attribute } from '../lib/attribute.js'
import { warn } from '../lib/warn.js'
import { whenPresent } from '../lib/whenPresent.js'
import type { Stop } from '../observe/observation.js'
import type { MountWidget, Widget, WidgetHost } from './widget.js'

export type WidgetName = 'forms' | 'offers' | 'check'

export function mountWhenNeeded(
  host: WidgetHost,
  load: (name: WidgetName) => Promise<{ mount: MountWidget }>,
  /** Lets go of the clicks that wait for a file. */
  letGo: Partial<Record<WidgetName, Stop>>,
): Required<Widget> {
  const mounted: Partial<Record<WidgetName, Promise<Widget | void>>> = {}
  const mount = (name: WidgetName) =>
    (mounted[name] ??= load(name)
      .then(widget => widget.mount(host))
      .catch(error => {
        // Whoever serves no file for authors needs none.
        if (name != 'check') warn(501, `${name} cannot be used: ${error}`)
      })
      .finally(letGo[name]))
  const [asked, isForms] = /[?&]leadline-preview=(form(?=:|%3a))?/i.exec(location.search) ?? []
  if (asked) mount(isForms ? 'forms' : 'offers')
  const { forms, offers, test, debug } = host.settings
  if (offers?.[0]) mount('offers')
  if ((forms || offers) && (debug || test)) mount('check')
  for (const name of ['lead-form', 'data-lead-gate']) whenPresent(name, () => mount('forms'))
  for (const name of ['lead-offer', 'data-lead-offer', 'data-lead-when'])
    whenPresent(name, () => mount('offers'))
  // A form of the page's own with nowhere to go is handled in place.
  whenPresent('data-lead-form', form => {
    if (attribute(form, 'action') === null) mount('forms')
  })
  return {
    open: async id =>
      typeof id == 'string'
        ? (await mount('offers'))?.open?.(id)
        : warn(201, 'open() needs the id of an offer, was given:', id),
    close: async () => (await mounted.offers)?.close?.(),
    stop: () => {
      for (const widget of Object.values(mounted)) widget.then(each => each?.stop())
    },
  }
}
