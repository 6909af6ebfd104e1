// Puts one offer before the visitor, inside its element's shadow root, and tells what they do with it.
import type { OfferContent } from '@leadline/contract'
import type { Lent } from '../../lent.js'
import { attribute } from '../../lib/attribute.js'
import { stopAll } from '../../lib/stopAll.js'
import type { Stop } from '../../observe/observation.js'
import { button } from '../button.js'
import { element } from '../element.js'
import type { Preview } from '../preview.js'
import type { Say } from '../say.js'
import { adopt, sheetOf } from '../theme/adopt.js'
import { conceal, rootOf } from './conceal.js'
import { content } from './content.js'
import { type Display, isOverlay } from './offer.js'
import { keepClear, styles } from './styles.js'

/** Why an offer went away without being taken. */
export type Reason = 'close' | 'escape' | 'backdrop' | 'replaced' | 'route'

export interface Showing {
  display: Display
  /** What it says; without it, what the author wrote inside the element. */
  content: OfferContent | undefined
  locale: string
  say: Say
  preview: Preview | undefined
  lent: Lent
  /** It lies over the page now. */
  shown: () => void
  /** Its call to action was followed. */
  followed: () => void
  /** A form in it was submitted. */
  submitted: () => void
  dismiss: (reason: Reason) => void
}

/** In what an author wrote: what is marked as a call to action; without any mark, a link. */
const marks = '[data-lead-cta],[data-lead-download],[class*="lead-cta--"]'

/** The file that brings forms may be slow or blocked: then the offer comes before its form. */
const formPatienceMs = 1000

/** Returns what takes it away again. */
export function present(place: HTMLElement, showing: Showing): Stop {
  const { display, say, shown, dismiss, followed, submitted, lent } = showing
  const isModal = display === 'modal'
  const isFloating = isOverlay(display) && !isModal
  const root = rootOf(place)
  const built = showing.content && content(showing.content, showing.locale, say)
  const heading = showing.content
    ? showing.content.heading
    : place.querySelector('h1,h2,h3')?.textContent?.trim()
  const label = attribute(place, 'aria-label') || heading || showing.content?.body

  const inner = element('div', { class: 'inner' })
  if (isOverlay(display)) {
    inner.append(button('close', { class: 'close', 'aria-label': say('close') }, '✕', () => dismiss('close')))
  }
  if (built)
    inner.append(
      element('div', { class: 'text' }, ...built.text),
      ...(built.action[0] ? [element('div', { class: 'action' }, ...built.action)] : []),
    )
  else inner.append(element('slot'))

  const panel: HTMLElement = element(isModal ? 'dialog' : 'section', {
    class: `panel${built?.media ? ' wide' : ''}`,
    part: 'panel',
    'aria-label': label,
    popover: isFloating && 'manual',
  })
  panel.append(
    element(
      'div',
      { class: `frame${built?.media ? ' wide' : ''}` },
      ...(built?.media ? [built.media] : []),
      inner,
    ),
  )
  if (showing.preview) panel.prepend(showing.preview.bar(say('preview')))
  adopt(root, ...styles[display])
  const said = element('p', { class: 'said', role: 'status' })
  root.replaceChildren(panel, said)
  const wasHidden = place.hidden
  place.hidden = false

  let before: Element | null = null
  let isGone = false
  const stops: Stop[] = []
  if (isModal) {
    const dialog = panel as HTMLDialogElement
    // What it is about is read first; the first Tab leads to what can be done.
    dialog.tabIndex = -1
    dialog.addEventListener('close', () => dismiss('escape'))
    dialog.addEventListener('click', ({ target, clientX, clientY }) => {
      const { left, right, top, bottom } = dialog.getBoundingClientRect()
      if (target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom))
        dismiss('backdrop')
    })
  } else if (isFloating) {
    panel.addEventListener('focusin', ({ relatedTarget }) => {
      if (!before && !place.contains(relatedTarget as Node)) before = relatedTarget as Element
    })
    panel.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss('escape'))
  }
  const show = () => {
    if (isGone) return
    if (isOverlay(display)) shown()
    if (isModal) {
      ;(panel as HTMLDialogElement).showModal()
      panel.focus()
    } else if (isFloating) {
      panel.showPopover?.()
      // A status speaks only of what changes after it is there.
      setTimeout(() => {
        said.textContent = label ?? ''
      }, 500)
    }
    if (display === 'bar') {
      const sheet = sheetOf(keepClear(panel.offsetHeight))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      stops.push(() => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet)
      })
    }
  }
  // Out of sight until its form is there, so that it does not grow before the visitor's eyes.
  const form = isOverlay(display) && panel.querySelector<HTMLElement & { ready?: unknown }>('lead-form')
  if (form)
    Promise.race([
      customElements.whenDefined('lead-form').then(() => form.ready),
      new Promise(resolve => setTimeout(resolve, formPatienceMs)),
    ]).then(show)
  else show()

  if (!built)
    stops.push(
      lent.listen<SubmitEvent>(place, 'submit', ({ target, submitter }) => {
        const method =
          attribute(submitter ?? (target as Element), 'formmethod') ?? attribute(target as Element, 'method')
        if (method === 'dialog') dismiss('close')
        else submitted()
      }),
    )
  const within = built ? root : place
  stops.push(
    // A middle click, which is an `auxclick`, follows links and nothing else.
    lent.listen<MouseEvent>(place, 'click auxclick', event => {
      const path = lent.ancestors(event.composedPath()[0])
      const called = built ? '[part~=cta]' : place.querySelector(marks) ? marks : 'a[href]'
      if (
        path.some(each => each !== place && within.contains(each) && each.matches(called)) &&
        (!event.button || (event.button === 1 && path.some(each => each.matches('a[href]'))))
      )
        followed()
    }),
  )

  return () => {
    isGone = true
    stopAll(...stops)()
    const hadFocus = root.activeElement || place.contains(document.activeElement)
    if (isModal) (panel as HTMLDialogElement).close()
    else if (isFloating && hadFocus) (before as HTMLElement | null)?.focus()
    conceal(place, display)
    place.hidden = wasHidden
  }
}
