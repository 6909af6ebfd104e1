// Forms of the page's own (`data-lead-form`): those without an address to go to are handled in place.
import { attribute } from '../../lib/attribute.js'
import { stopAll } from '../../lib/stopAll.js'
import type { Stop } from '../../observe/observation.js'
import { element } from '../element.js'
import type { Say } from '../say.js'
import { adopt } from '../theme/adopt.js'
import type { WidgetHost } from '../widget.js'
import { formStyles } from './formStyles.js'
import { succeed } from './success.js'

const mark = 'data-lead-form'

/** Named as the observer names it. */
const nameOf = (form: HTMLFormElement) =>
  attribute(form, mark) || attribute(form, 'id') || attribute(form, 'name') || 'form'

export const observeMarkedForms = (host: WidgetHost, say: Say): Stop => {
  const { settings, signals, lent } = host
  const stops: Stop[] = []
  const roots = new WeakSet<Node>()
  const configOf = (form: HTMLFormElement) => {
    const { forms } = settings
    const name = nameOf(form)
    return forms && Object.hasOwn(forms, name) ? forms[name] : undefined
  }
  const formOf = ({ target }: Event) =>
    target instanceof HTMLFormElement && attribute(target, mark) !== null ? target : undefined

  /** First of all: a listener may cancel the submit, which is then neither recorded nor made. */
  const ask = (event: Event) => {
    const form = formOf(event)
    if (!form) return
    const facts = lent.formFields(form, (event as SubmitEvent).submitter)
    if (signals.send('form', { phase: 'submit', form: nameOf(form), element: form, ...facts }, true)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  /** Last of all: what the page has neither dealt with nor given an address to. A POST to itself is the page's own. */
  const handle = (event: Event) => {
    const form = formOf(event)
    if (!form || event.defaultPrevented || attribute(form, 'action') !== null) return
    const { submitter } = event as SubmitEvent
    const config = configOf(form)
    const method = `${attribute(form, 'method')}`.toLowerCase()
    if ((submitter && attribute(submitter, 'formaction') !== null) || method === 'dialog') return
    if (method === 'post' && !config) return
    event.preventDefault()
    const place = element('div')
    succeed({ host, say, name: nameOf(form), config: config ?? ({ fields: [] } as never), place }, panel => {
      const root = place.attachShadow({ mode: 'open' })
      form.after(place)
      adopt(root, formStyles)
      root.append(panel)
      form.hidden = true
      panel.focus()
    })
  }
  const watch = (target: EventTarget) => {
    target.addEventListener('submit', ask, true)
    target.addEventListener('submit', handle)
    stops.push(() => {
      target.removeEventListener('submit', ask, true)
      target.removeEventListener('submit', handle)
    })
  }
  watch(window)
  return stopAll(
    // A submit does not leave the shadow root that its form is in.
    lent.whenPresent(mark, form => {
      const root: Node = Node.prototype.getRootNode.call(form)
      if (!(root instanceof ShadowRoot) || roots.has(root)) return
      roots.add(root)
      watch(root)
    }),
    () => stopAll(...stops)(),
  )
}
