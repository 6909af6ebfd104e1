// Forms of the page's own (`data-lead-form`): those without an address to go to are handled in place.
import { attribute } from '../../lib/attribute.js'
import { stopAll } from '../../lib/stopAll.js'
import type { Stop } from '../../observe/observation.js'
import { element } from '../element.js'
import type { Say } from '../say.js'
import { adopt } from '../theme/adopt.js'
import type { WidgetHost } from '../widget.js'
import { formConfig } from './formConfig.js'
import look from './forms.css'
import { succeed } from './success.js'

const mark = 'data-lead-form'

export const observeMarkedForms = (host: WidgetHost, texts: Promise<Say>): Stop => {
  const stopping = new AbortController()

  /** What the page has neither dealt with nor given an address to. A POST to itself is the page's own. */
  const handle = async (event: Event) => {
    const { target: form, submitter, defaultPrevented } = event as SubmitEvent
    if (!(form instanceof HTMLFormElement) || defaultPrevented) return
    const marked = attribute(form, mark)
    const method = `${attribute(form, 'method')}`.toLowerCase()
    const config = formConfig(host, marked || attribute(form, 'id') || attribute(form, 'name') || 'form')
    if (
      marked === null ||
      attribute(form, 'action') !== null ||
      (submitter && attribute(submitter, 'formaction') !== null) ||
      method === 'dialog' ||
      (method === 'post' && !config)
    )
      return
    event.preventDefault()
    const place = element('div')
    const root = place.attachShadow({ mode: 'open' })
    succeed({ host, say: await texts, config, place }, panel => {
      form.after(place)
      adopt(root, look)
      root.append(panel)
      form.hidden = true
      panel.focus()
    })
  }
  /** Last of all, after the page's own listeners; twice is once. */
  const watch = (target: EventTarget) =>
    target.addEventListener('submit', handle, { signal: stopping.signal })
  watch(window)
  return stopAll(
    // A submit does not leave the shadow root that its form is in.
    host.lent.whenPresent(mark, form => {
      const root: Node = Node.prototype.getRootNode.call(form)
      if (root instanceof ShadowRoot) watch(root)
    }),
    () => stopping.abort(),
  )
}
