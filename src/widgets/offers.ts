// dist/leadline.offers.js: offers and personalisation, fetched by pages that have either.
import type { OfferConfig } from '@leadline/contract'
import { attribute } from '../lib/attribute.js'
import { stopAll } from '../lib/stopAll.js'
import { askedPreview } from './askedPreview.js'
import { conceal } from './offers/conceal.js'
import { english } from './offers/english.js'
import { type LeadOffer, onLeadOffers } from './offers/LeadOffer.js'
import { openMemory } from './offers/memory.js'
import { type Offer, readElement, readOffer } from './offers/offer.js'
import { openStage, type Stage } from './offers/stage.js'
import { leadFacts } from './personalise/leadFacts.js'
import { personalise } from './personalise/personalise.js'
import type { Preview } from './preview.js'
import { loadTexts } from './say.js'
import type { MountWidget } from './widget.js'

export const mount: MountWidget = host => {
  const { lent } = host
  const memory = openMemory(host)
  const facts = () => leadFacts(host.api, memory.sessionIndex(), preview)
  const personal = personalise(host, facts)
  const places = new Map<LeadOffer, Offer>()
  const configured = new Map<string, OfferConfig>(host.settings.offers?.map(each => [each.id, each]))
  let stage: Stage | undefined
  let preview: Preview | undefined
  let isStopped = false

  const read = (id: string, make: () => Offer): Offer | undefined => {
    try {
      return make()
    } catch (error) {
      lent.warn(511, `offer ${id} is left out: ${error}`)
    }
  }
  const stopElements = onLeadOffers({
    connected: place => {
      if (stage?.made.has(place)) return
      const { id } = place
      const config = configured.get(id)
      const offer = read(id, () =>
        config ? { ...readOffer(config, lent), place } : readElement(place, lent),
      )
      if (!offer) return
      places.set(place, offer)
      // What comes into its shadow root later, such as a form, is found only where there is one from the beginning.
      conceal(place, offer.display)
      stage?.add(offer)
    },
    disconnected: place => {
      const offer = places.get(place)
      if (!offer) return
      places.delete(place)
      stage?.remove(offer)
      // It can still be opened: then it comes as a dialog.
      const config = configured.get(place.id)
      if (config) stage?.add(readOffer(config, lent))
    },
  })
  const ready = Promise.all([loadTexts(host, english), askedPreview(), memory.recall()]).then(
    ([say, asked]) => {
      if (isStopped) return
      preview = asked
      stage = openStage(host, memory, facts, say, preview, () => import('./shownOffers.js'))
      for (const [id, config] of configured) {
        const offer = read(id, () => readOffer(config, lent))
        if (offer) stage.add(offer)
      }
      for (const offer of places.values()) stage.add(offer)
      personal.judge()
      if (preview?.kind === 'offer') stage.open(preview.id)
    },
  )

  /** Heard late, so that the page's own listeners have had their say. */
  const clicked = (event: MouseEvent) => {
    const { ctrlKey, metaKey, shiftKey, altKey, button } = event
    const path = lent.ancestors(event.composedPath()[0])
    const marked = path.find(each => attribute(each, 'data-lead-offer'))
    if (!marked || button || ctrlKey || metaKey || shiftKey || altKey) return
    // Where the offer opens, the link to its page is not followed.
    if (stage?.open(attribute(marked, 'data-lead-offer')!, 'click')) event.preventDefault()
  }
  addEventListener('click', clicked)

  return {
    open: id => void ready.then(() => stage?.open(id)),
    close: () => stage?.close(),
    stop: stopAll(
      () => {
        isStopped = true
        removeEventListener('click', clicked)
        stage?.stop()
      },
      stopElements,
      personal.stop,
      memory.stop,
    ),
  }
}
