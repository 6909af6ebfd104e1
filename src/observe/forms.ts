// Marked forms: seen, started, refused, given up, submitted. Values are read at a submit only.
import type { InteractionType } from '@leadline/contract'
import { attribute } from '../lib/attribute.js'
import { emitMarked } from '../lib/emitMarked.js'
import { type FormFacts, formFields, isIgnored } from '../lib/formFields.js'
import { listen } from '../lib/listen.js'
import { stopAll } from '../lib/stopAll.js'
import { whenPresent } from '../lib/whenPresent.js'
import { whenSeen } from '../lib/whenSeen.js'
import { wrap } from '../lib/wrap.js'
import type { Observe, Scalar, Stop } from './observation.js'

/** Faster than a person fills in a form (contract: spam verdict). */
const tooFastMs = 2000

interface Progress {
  /** `performance.now()` of the first input since the last submit. */
  startedAt?: number
  /** The last input touched. */
  field?: string
}

const nameOf = (form: Element) =>
  attribute(form, 'data-lead-form') || attribute(form, 'id') || attribute(form, 'name') || 'form'

export const observeForms: Observe = watched => {
  /** Those that the page has taken away too: it may bring them back. */
  let forms = new WeakSet<Element>()
  /** Of forms that were begun or sent in this visit. */
  const used = new Map<Element, Progress>()
  const roots = new WeakSet<Node>()
  const stops: Stop[] = []
  /** A trusted sign of a hand was seen in this page. */
  let hasHand = false
  /** A click or Enter is being handled: what is found invalid now is a refused submit, not a check by the page. */
  let isTrying = false

  const tell = (
    type: InteractionType,
    form: Element,
    data?: Record<string, Scalar | undefined>,
    facts?: FormFacts,
  ) => emitMarked(watched, type, form, { form: nameOf(form), ...data }, facts)

  const since = (progress?: Progress) =>
    progress?.startedAt && Math.round(performance.now() - progress.startedAt)

  /** False when the page does not want it: then it is neither recorded nor made. */
  const submitted = (form: HTMLFormElement, submitter?: HTMLElement | null): boolean => {
    const progress = used.get(form)
    // Not begun anew: a page that has handled the submit may call `form.submit()` next; a second press changes nothing either.
    if (!forms.has(form) || (progress && !progress.startedAt)) return true
    const facts = formFields(form, submitter)
    if (!watched.ask({ phase: 'submit', form: nameOf(form), element: form, ...facts })) return false
    const durationMs = since(progress)
    used.set(form, {})
    tell(
      'form_submit',
      form,
      { durationMs, spam: hasHand || durationMs! >= tooFastMs ? 'ok' : 'suspect' },
      facts,
    )
    return true
  }

  const submitting = (event: SubmitEvent) => {
    if (submitted(event.composedPath()[0] as HTMLFormElement, event.submitter)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  const heard = (event: Event) => {
    const target = event.composedPath()[0] as HTMLInputElement
    const { form, name } = target
    if (!form || !forms.has(form) || isIgnored(target)) return
    const progress = used.get(form) ?? {}
    if (event.type === 'input') {
      progress.field = name
      if (progress.startedAt) return
      progress.startedAt = performance.now()
      used.set(form, progress)
      tell('form_start', form, { field: name })
    } else if (isTrying) {
      isTrying = false
      tell('form_error', form, { field: name, durationMs: since(progress) })
    }
  }

  /** Neither `submit` nor `invalid` leaves a shadow root. */
  const attend = (root: Node) =>
    stopAll(listen(root, 'input invalid', heard), listen(root, 'submit', submitting, false))

  const begin = () => {
    stops.push(
      attend(document),
      listen<KeyboardEvent>(window, 'pointerdown keydown click', ({ type, key, isTrusted }) => {
        hasHand ||= isTrusted
        if (type !== 'click' && key !== 'Enter') return
        isTrying = true
        setTimeout(() => {
          isTrying = false
        })
      }),
      // `form.submit()` fires no event.
      wrap(HTMLFormElement.prototype, 'submit', (call, form) => {
        let isWanted = true
        try {
          isWanted = submitted(form)
        } catch {}
        if (isWanted) call()
      }),
    )
  }

  return stopAll(
    whenPresent('data-lead-form', form => {
      if (!(form instanceof HTMLFormElement)) return
      if (!stops[0]) begin()
      forms.add(form)
      const root: Node = Node.prototype.getRootNode.call(form)
      if (!(root instanceof ShadowRoot) || roots.has(root)) return
      roots.add(root)
      // What would undo it would keep the root, and all that is in it, after the page has dropped it.
      attend(root)
    }),
    whenSeen('data-lead-form', 0, watched, form => tell('form_view', form)),
    watched.onLeave(ended => {
      if (!ended) return
      for (const [form, progress] of used)
        if (progress.startedAt)
          tell('form_abandon', form, { field: progress.field, durationMs: since(progress) })
      used.clear()
    }),
    () => {
      stopAll(...stops)()
      forms = new WeakSet()
    },
  )
}
