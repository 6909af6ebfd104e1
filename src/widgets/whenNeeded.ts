// Fetches forms and offers once the page turns out to need them.
import { attribute } from '../lib/attribute.js'
import { warn } from '../lib/warn.js'
import { whenPresent } from '../lib/whenPresent.js'
import type { Widget, WidgetHost } from './widget.js'

export type WidgetName = 'forms' | 'offers'

export function mountWhenNeeded(
  host: WidgetHost,
  load: (name: WidgetName | 'observed-forms') => Promise<any>, // each file exports what it is named for
): Required<Widget> {
  const mounted: Partial<Record<WidgetName, Promise<Widget | void>>> = {}
  const mount = (name: WidgetName) =>
    // What reads forms comes with what observes them.
    (mounted[name] ??= Promise.all([load(name), name == 'forms' && load('observed-forms')]).then(
      ([widget, reading]) => widget.mount({ ...host, lent: { ...host.lent, ...reading } }) as Widget,
      error => warn(501, `${name} could not be fetched: ${error}`),
    ))
  const isForms = new URLSearchParams(location.search).get('leadline-preview')?.startsWith('form:')
  if (isForms !== undefined) mount(isForms ? 'forms' : 'offers')
  if (host.settings.offers?.[0]) mount('offers')
  for (const name of ['lead-form', 'data-lead-gate']) whenPresent(name, () => mount('forms'))
  for (const name of ['lead-offer', 'data-lead-offer', 'data-lead-when']) whenPresent(name, () => mount('offers'))
  // A form of the page's own with nowhere to go is handled in place.
  whenPresent('data-lead-form', form => {
    if (attribute(form, 'action') === null) mount('forms')
  })
  return {
    open: async id => (await mount('offers'))?.open?.(id),
    close: async () => (await mounted.offers)?.close?.(),
    stop: () => {
      for (const widget of Object.values(mounted)) widget.then(each => each?.stop())
    },
  }
}
