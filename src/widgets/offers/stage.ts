// Decides which offer appears when: one overlay at a time, by priority, and never two in one visit unless asked for.
import type { OfferConfig, OfferVariant } from '@leadline/contract'
import type { Facts } from '@leadline/scoring'
import { isExcluded } from '../../lib/isExcluded.js'
import { pathOf } from '../../lib/pathOf.js'
import { warn } from '../../lib/warn.js'
import type { Preview } from '../preview.js'
import type { Say } from '../say.js'
import type { WidgetHost } from '../widget.js'
import { armTrigger, type Kind } from './armTrigger.js'
import { timeOf } from './countdown.js'
import { isBot, isBusy } from './isBusy.js'
import type { Memory } from './memory.js'
import { isOverlay, type Offer, readOffer } from './offer.js'
import { pickVariant } from './pickVariant.js'
import { conceal, present, type Reason } from './present.js'
import { whenHalfSeen } from './whenHalfSeen.js'

/** An offer that is before the visitor. */
interface Shown {
  offer: Offer
  address: string
  /** A form of this name was submitted: is it the offer's? */
  hasForm: (name: unknown) => boolean
  accept: (isDone: boolean) => void
  dismiss: (reason: Reason) => void
  hide: () => void
}

const DAY_MS = 864e5

/** A date counts whole. */
const endOf = (to: string) => timeOf(to) + (to.length === 10 ? DAY_MS : 0)
const address = () => location.pathname + location.search

export function createStage(host: WidgetHost, memory: Memory, facts: () => Facts, preview: Preview | undefined) {
  const { settings, signals } = host
  const offers = new Map<string, Offer>()
  const shown = new Set<Shown>()
  const chosen = new Map<string, OfferVariant | undefined>()
  const isSilent = !!preview || (isBot() && !settings.test)
  let due = new Map<Offer, Kind>()
  let armed: (() => void)[] = []
  let isUsed = false
  let isOpen = false
  let visitSinceMs = performance.timeOrigin
  let say: Say = key => key

  const overlay = () => [...shown].find(({ offer }) => isOverlay(offer.display))
  const isShown = (offer: Offer) => [...shown].some(each => each.offer === offer)

  const variantOf = ({ id, variants }: Offer) => {
    if (!chosen.has(id)) {
      const asked = preview && new URLSearchParams(location.search).get('variant')
      const named = variants.find(variant => variant.id === asked)
      chosen.set(id, named ?? pickVariant(memory.visitor(), id, variants) ?? variants[0])
    }
    return chosen.get(id)
  }

  const isHere = ({ pages }: Offer) => !pages || isExcluded(pathOf(location, settings), { exclude: pages })
  const isMeant = (offer: Offer, known: Facts) => {
    const { id, schedule: { from, to } = {}, frequency, lacks } = offer
    const now = Date.now()
    const ends = variantOf(offer)?.content.countdown
    return (
      isHere(offer) &&
      !(from && now < timeOf(from)) &&
      !(to && now >= endOf(to)) &&
      !(ends && now >= timeOf(ends)) &&
      (!frequency || memory.allows(id, frequency)) &&
      !lacks(known)[0]
    )
  }

  const show = (offer: Offer, trigger: Kind, isAsked?: boolean) => {
    const variant = variantOf(offer)
    const data: Record<string, string> = { offer: offer.id, trigger }
    if (variant) data.variant = variant.id
    if (!signals.send('offer', { phase: 'show', ...data }, true)) return
    const place = offer.place ?? document.createElement('lead-offer')
    // What is asked for but has no place of its own on this page comes as a dialog.
    const display = offer.place || isOverlay(offer.display) ? offer.display : 'modal'
    if (isOverlay(display)) {
      overlay()?.dismiss('replaced')
      isUsed = true
    }
    const record = (phase: 'view' | 'accept' | 'dismiss', more?: Record<string, string>) => {
      if (!preview) memory.record(`offer_${phase}`, { ...data, ...more })
      signals.send('offer', { phase, ...data, ...more })
    }
    let isAccepted = false
    const self: Shown = {
      offer,
      address: address(),
      hasForm: name =>
        variant?.content.form === name ||
        [...place.querySelectorAll('lead-form,[data-lead-form]')].some(
          form => (form.getAttribute('name') ?? form.getAttribute('data-lead-form')) === name,
        ),
      accept: isDone => {
        if (!isAccepted) record('accept')
        isAccepted = true
        // Later, so that a link is followed from where it stands.
        if (isDone && (isOverlay(display) || !variant?.content.cta?.href) && variant) setTimeout(self.hide)
      },
      dismiss: reason => {
        if (!shown.has(self)) return
        self.hide()
        if (!isAccepted) record('dismiss', { reason })
      },
      hide: () => {
        if (!shown.delete(self)) return
        unseen?.()
        remove()
        if (!offer.place) place.remove()
        else if (display !== 'modal' || offer.place) place.hidden = true
      },
    }
    shown.add(self)
    due.delete(offer)
    if (!offer.place) {
      made.add(place)
      document.body.append(place)
    }
    const remove = present(place, {
      display,
      content: variant?.content,
      locale: settings.locale,
      say,
      isPreview: !!preview,
      accept: self.accept,
      dismiss: self.dismiss,
    })
    const view = () => record('view')
    const unseen = isOverlay(display) ? undefined : whenHalfSeen(place, view)
    if (!unseen) view()
    void isAsked
  }

  /** Shows what is due and may be shown. */
  const consider = () => {
    if (!isOpen || !due.size) return
    const known = facts()
    const byPriority = [...due].sort(([a], [b]) => (b.priority ?? 0) - (a.priority ?? 0))
    for (const [offer, kind] of byPriority) {
      const isFree = isOverlay(offer.display) ? !isUsed && !overlay() && !isBusy() : offer.place
      if (isFree && !isShown(offer) && isMeant(offer, known)) show(offer, kind)
    }
  }

  const arm = (offer: Offer) => {
    const fire = (kind: Kind) => {
      if (!offers.has(offer.id)) return
      if (kind === 'click') {
        if (isMeant(offer, facts())) show(offer, kind)
        return
      }
      due.set(offer, kind)
      consider()
      // Who is about to leave is not stopped a minute later.
      if (kind === 'exit') due.delete(offer)
    }
    try {
      armed.push(armTrigger(offer.trigger ?? { load: true }, fire, host, visitSinceMs))
    } catch (error) {
      warn(502, `offer ${offer.id}: its trigger cannot be used: ${error}`)
    }
  }
  const disarm = () => {
    for (const stop of armed) stop()
    armed = []
    due = new Map()
  }
  const made = new WeakSet<Element>()

  return { offers, made, consider, arm, disarm }
}
