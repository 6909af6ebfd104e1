// Gates: a link marked `data-lead-gate="ebook"` gives its file once the form `ebook` has been filled in.
import { attribute } from '../../lib/attribute.js'
import { parseUrl } from '../../lib/parseUrl.js'
import type { Stop } from '../../observe/observation.js'
import type { Say } from '../say.js'
import type { WidgetHost } from '../widget.js'
import { formConfig } from './formConfig.js'
import { openFormDialog } from './formDialog.js'
import { isKnown } from './isKnown.js'

const mark = 'data-lead-gate'

export const observeGates = (host: WidgetHost, texts: Promise<Say>): Stop => {
  const { api, settings, lent } = host
  /** Forms given in this page, for those of whom nothing is stored. */
  const given = new Set<string>()
  let isOpen = false

  const hasGiven = async (name: string) => {
    if (given.has(name)) return true
    const { traits = {} } = api.lead()
    const questions = formConfig(host, name)!.fields.filter(({ required }) => required)
    if (questions[0] && questions.every(field => isKnown(field, traits))) return true
    const submits = await api.ledger.entries({ type: 'form_submit' })
    return submits.some(({ data }) => data.form === name)
  }

  /** Follows a copy of the link that has no gate: for the page and for what observes it, the link was clicked now. */
  const giveFile = (link: HTMLAnchorElement, isBeside: boolean) => {
    const copy = link.cloneNode() as HTMLAnchorElement
    for (const name of [mark, 'data-lead-cta', 'id']) copy.removeAttribute(name)
    const url = parseUrl(link.href)
    if (url && url.origin === location.origin && lent.fileOf(url, settings.downloads)) copy.download ||= ''
    // The copy is pressed without the keys, and by no button.
    if (isBeside) copy.target = '_blank'
    copy.hidden = true
    link.after(copy)
    copy.click()
    copy.remove()
  }

  const ask = async (name: string, link: HTMLAnchorElement, isBeside: boolean) => {
    if (isOpen) return
    isOpen = true
    try {
      if (await hasGiven(name)) return giveFile(link, isBeside)
      await openFormDialog(name, host, await texts, () => {
        given.add(name)
        giveFile(link, isBeside)
      })
    } finally {
      isOpen = false
    }
  }

  const clicked = (event: MouseEvent) => {
    // Middle clicks are `auxclick`; a right click opens a menu and nothing else.
    if (event.button === 2) return
    const link = lent
      .ancestors(event.composedPath()[0])
      .find(
        (element): element is HTMLAnchorElement =>
          element instanceof HTMLAnchorElement && attribute(element, mark) !== null,
      )
    const name = link && attribute(link, mark)
    if (!name) return
    if (!formConfig(host, name))
      return lent.warn(501, `data-lead-gate="${name}": the config has no such form`)
    event.preventDefault()
    // Once the page's own handlers have heard of it.
    setTimeout(ask, 0, name, link, event.ctrlKey || event.metaKey || event.shiftKey || !!event.button)
  }
  // First of all: a router whose link it is would go there, but leaves alone what is prevented.
  return lent.listen(window, 'click auxclick', clicked, false)
}
