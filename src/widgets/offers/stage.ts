// Decides which offer appears when: one overlay at a time, by priority, and never two in one visit unless asked for.
import type { OfferVariant } from '@leadline/contract'
import type { Facts } from '@leadline/scoring'
import { pathOf } from '../../lib/pathOf.js'
import { stopAll } from '../../lib/stopAll.js'
import type { Preview } from '../preview.js'
import type { Say } from '../say.js'
import type { WidgetHost } from '../widget.js'
import type { Appearance, appear } from './appear.js'
import { armTrigger, type Kind } from './armTrigger.js'
import { isBot, isBusy } from './isBusy.js'
import type { Memory } from './memory.js'
import { isOverlay, type Offer } from './offer.js'
import { pickVariant } from './pickVariant.js'

const DAY_MS = 864e5
/** A date counts whole. */
const endOf = (to: string) => Date.parse(to) + (to?.length === 10 ? DAY_MS : 0)

/** After these, what had to wait may have its turn. */
const turns = 'focusout close click visibilitychange fullscreenchange afterprint'

export type Stage = ReturnType<typeof openStage>

export function openStage(
  host: WidgetHost,
  memory: Memory,
  facts: () => Facts,
  say: Say,
  preview: Preview | undefined,
  load: () => Promise<{ appear: typeof appear }>,
) {
  const { settings, signals, lent } = host
  const offers = new Map<string, Offer>()
  const variants = new Map<string, OfferVariant | undefined>()
  const shown = new Set<Appearance>()
  /** Offers whose file is on its way. */
  const coming = new Set<Offer>()
  const armed = new Map<Offer, () => void>()
  const due = new Map<Offer, Kind>()
  const isSilent = preview || (isBot() && !settings.test)
  /** The variant that a preview asks for. */
  const asked = preview && new URLSearchParams(location.search).get('variant')
  let isUsed = false
  let visitSinceMs = performance.timeOrigin

  const overlay = () => [...shown].find(each => each.isOverlay)
  const isHere = ({ pages }: Offer) =>
    !pages || !lent.compileCondition({ path: pages })({ path: pathOf(location, settings) })[0]

  const variantOf = ({ id, variants: all }: Offer) => {
    if (!variants.has(id)) {
      const named = all.find(each => each.id === asked)
      variants.set(id, named ?? pickVariant(memory.visitor(), id, all) ?? all[0])
    }
    return variants.get(id)
  }

  const isMeant = (offer: Offer) => {
    const { from, to } = offer.schedule ?? {}
    const now = Date.now()
    // What is not given is NaN, and neither before nor after now.
    return (
      isHere(offer) &&
      !(now < Date.parse(from!)) &&
      !(now >= endOf(to!)) &&
      !(now >= Date.parse(variantOf(offer)?.content.countdown!)) &&
      !offer.lacks(facts())[0]
    )
  }
  const mayShow = (offer: Offer) =>
    (!offer.frequency || memory.allows(offer.id, offer.frequency)) && isMeant(offer)
  const appearanceOf = (offer: Offer) => [...shown].find(each => each.offer === offer)
  const isShown = (offer: Offer) => coming.has(offer) || appearanceOf(offer)

  const show = async (offer: Offer, trigger: Kind, isAsked?: boolean) => {
    due.delete(offer)
    const variant = variantOf(offer)
    const detail = { phase: 'show', offer: offer.id, variant: variant?.id, trigger }
    if (!signals.send('offer', detail, true)) return
    const isAbove = !offer.place || isOverlay(offer.display)
    isUsed ||= isAbove
    const since = visitSinceMs
    coming.add(offer)
    const view = await load().catch(error => lent.warn(501, `offers cannot be shown: ${error}`))
    coming.delete(offer)
    // What came of itself is for the visit that it came in.
    if (!view || offers.get(offer.id) !== offer || (since !== visitSinceMs && !isAsked)) return
    // Nor is now the moment if the visitor has begun to type while the file was on its way.
    if (isAbove && !isAsked && isBusy(lent)) {
      isUsed = false
      if (trigger !== 'exit') due.set(offer, trigger)
      return
    }
    if (isAbove) overlay()?.dismiss('replaced')
    const place = offer.place ?? document.createElement('lead-offer')
    if (!offer.place) document.body.append(place)
    const gone = (appearance: Appearance) => shown.delete(appearance)
    try {
      shown.add(view.appear({ offer, variant, trigger, host, memory, say, preview, place, gone }))
    } catch (error) {
      lent.warn(511, `offer ${offer.id} is left out: ${error}`)
      if (!offer.place) place.remove()
      remove(offer)
      // The next one has its turn.
      isUsed = false
      consider()
    }
  }

  /** Shows what is due and may be shown. */
  const consider = () => {
    for (const [offer, kind] of [...due].sort(([a], [b]) => (b.priority ?? 0) - (a.priority ?? 0))) {
      const isFree = isOverlay(offer.display) ? !isUsed && !overlay() && !isBusy(lent) : offer.place
      if (isFree && mayShow(offer)) show(offer, kind)
    }
  }

  const arm = (offer: Offer) => {
    const fire = (kind: Kind) => {
      if (isShown(offer)) return
      // A click asks for it: it may be the second of the visit, but is still for whom it is meant.
      if (kind === 'click') return mayShow(offer) && show(offer, kind, true)
      due.set(offer, kind)
      if (kind !== 'exit') return queueMicrotask(consider)
      // Who was about to leave is not stopped a minute later.
      consider()
      due.delete(offer)
    }
    try {
      armed.set(offer, armTrigger(offer.trigger ?? { load: true }, fire, host, visitSinceMs))
    } catch (error) {
      lent.warn(511, `offer ${offer.id} is left out: ${error}`)
    }
  }
  const disarm = (offer: Offer) => {
    armed.get(offer)?.()
    armed.delete(offer)
    due.delete(offer)
  }
  const settle = (offer: Offer) => {
    disarm(offer)
    if (isSilent || isShown(offer)) return
    arm(offer)
    // In the flow of the page, what an author wrote is either shown or not there.
    const { place, variants: all, display } = offer
    if (place && !all[0] && !isOverlay(display)) place.hidden = true
  }

  const visit = () => {
    isUsed = false
    visitSinceMs = Date.now()
    for (const { offer, isOverlay: isAbove, address, dismiss, hide } of shown) {
      if (!isAbove && !isMeant(offer)) hide()
      if (
        isAbove &&
        address !== location.pathname + location.search &&
        (offer.display === 'modal' || !isHere(offer))
      )
        dismiss('route')
    }
    for (const offer of offers.values()) settle(offer)
  }

  /** Shows an offer whatever its audience, caps and times. */
  const open = (id: string, trigger: Kind = 'manual'): boolean => {
    const offer = offers.get(id)
    if (!offer) {
      lent.warn(512, `there is no offer ${id} on this page: ${[...offers.keys()]}`)
      return false
    }
    const before = appearanceOf(offer)
    if (before?.isOverlay) return true
    before?.hide()
    if (!coming.has(offer)) show(offer, trigger, true)
    return true
  }

  const remove = (offer: Offer) => {
    appearanceOf(offer)?.hide()
    disarm(offer)
    offers.delete(offer.id)
  }
  /** The page has taken away what it did not make, as routers do that swap the whole body. */
  const taken = () => {
    const above = overlay()
    if (!above || above.offer.place) return
    above.hide()
    settle(above.offer)
  }
  const add = (offer: Offer) => {
    const before = offers.get(offer.id)
    if (before) remove(before)
    offers.set(offer.id, offer)
    settle(offer)
  }

  const stops = [
    signals.on('lead', consider),
    signals.on('interaction', ({ type, data }) => {
      if (type === 'form_submit') for (const appearance of shown) appearance.submitted(data.form)
    }),
    lent.listen(window, turns, () => setTimeout(consider)),
    host.onVisit(visit),
  ]

  return {
    add,
    remove,
    taken,
    open,
    close: () => overlay()?.dismiss('close'),
    stop: () => {
      stopAll(...stops)()
      for (const offer of offers.values()) remove(offer)
    },
  }
}
