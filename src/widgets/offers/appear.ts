// One appearance of an offer, from its first sight to its end, and what is recorded of it.
import type { OfferVariant } from '@leadline/contract'
import type { Stop } from '../../observe/observation.js'
import type { Preview } from '../preview.js'
import type { Say } from '../say.js'
import { whenHalfSeen } from '../whenHalfSeen.js'
import type { WidgetHost } from '../widget.js'
import type { Memory } from './memory.js'
import { isOverlay, type Offer } from './offer.js'
import { present, type Reason } from './present.js'

export interface Appearance {
  offer: Offer
  isOverlay: boolean
  /** Path and query that it appeared on. */
  address: string
  /** Something was submitted: the offer is taken if the form of that name is in it. */
  submitted: (form: unknown) => void
  dismiss: (reason: Reason) => void
  hide: Stop
}

export interface Cue {
  offer: Offer
  variant: OfferVariant | undefined
  trigger: string
  host: WidgetHost
  /** Named one by one, since this crosses from one file of dist/ into another. */
  memory: {
    note: Memory['note']
  }
  say: Say
  preview: Preview | undefined
  place: HTMLElement
  gone: (appearance: Appearance) => void
}

const here = (): string => location.pathname + location.search

export function appear({
  offer,
  variant,
  trigger,
  host,
  memory,
  say,
  preview,
  place,
  gone,
}: Cue): Appearance {
  // What is asked for but has no place on this page comes as a dialog.
  const display = offer.place || isOverlay(offer.display) ? offer.display : 'modal'
  const { form: ownForm, cta } = variant?.content ?? {}
  let isSeen = false
  let isAccepted = false
  let isOver = false

  const record = (phase: 'view' | 'accept' | 'dismiss', more?: { reason: Reason }) => {
    const data: Record<string, string> = {
      offer: offer.id,
      ...(variant && { variant: variant.id }),
      trigger,
      ...more,
    }
    if (!preview) memory.note(`offer_${phase}`, data)
    host.signals.send('offer', { phase, ...data })
  }
  const accept = () => {
    if (!isAccepted && !isOver) record('accept')
    isAccepted = true
  }
  const appearance: Appearance = {
    offer,
    isOverlay: isOverlay(display),
    address: here(),
    submitted: form => {
      const isOwn = (each: Element) =>
        (each.getAttribute('name') ?? each.getAttribute('data-lead-form')) === form
      if (ownForm === form || [...place.querySelectorAll('lead-form,[data-lead-form]')].some(isOwn)) accept()
    },
    dismiss: reason => {
      if (isOver) return
      if (isSeen && !isAccepted) record('dismiss', { reason })
      appearance.hide()
    },
    hide: () => {
      if (isOver) return
      gone(appearance)
      isOver = true
      unwatch()
      remove()
      if (!offer.place) place.remove()
      else if (!variant) place.hidden = true
    },
  }
  const view = () => {
    isSeen = true
    record('view')
  }
  const remove = present(place, {
    display,
    content: variant?.content,
    locale: host.settings.locale,
    say,
    preview,
    lent: host.lent,
    shown: view,
    dismiss: appearance.dismiss,
    submitted: accept,
    followed: () => {
      accept()
      // Later, so that a link is followed from where it stands.
      if (isOverlay(display) || (variant && !cta?.href)) setTimeout(appearance.hide)
    },
  })
  const unwatch = isOverlay(display) ? () => {} : whenHalfSeen(place, view)
  return appearance
}
