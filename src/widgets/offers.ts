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

export const mount: MountWidget = async host => {
  const { lent } = host
  const memory = openMemory(host)
  const facts = () => leadFacts(host.api, memory.sessionIndex(), preview)
  const personal = personalise(host, facts)
  const places = new Map<LeadOffer, Offer>()
  // Whatever the page has put there: what is no offer is found when it is read.
  const configured = new Map<string, OfferConfig>(
    [host.settings.offers ?? []].flat().map(each => [each?.id, each]),
  )
  let stage: Stage | undefined
  let preview: Preview | undefined

  /** What the config says of it, else its element. */
  const read = (id: string, place?: LeadOffer): Offer | undefined => {
    try {
      return place && !configured.has(id)
        ? readElement(place, lent)
        : readOffer(configured.get(id)!, lent, place)
    } catch (error) {
      lent.warn(511, `offer ${id} is left out: ${error}`)
    }
  }
  const add = (offer: Offer | undefined) => offer && stage?.add(offer)
  const stopElements = onLeadOffers({
    connected: place => {
      // What the stage has made is empty; so is a copy of it that a router has kept of its page.
      if (!place.id && !place.firstChild) return
      const offer = read(place.id, place)
      if (!offer) return
      places.set(place, offer)
      // What comes into its shadow root later, such as a form, is found only where there is one from the beginning.
      conceal(place, offer.display)
      add(offer)
    },
    disconnected: place => {
      const offer = places.get(place)
      if (!offer) return stage?.taken()
      places.delete(place)
      stage?.remove(offer)
      // It can still be opened: then it comes as a dialog.
      if (configured.has(place.id)) add(read(place.id))
    },
  })
  const [say, asked] = await Promise.all([loadTexts(host, english), askedPreview(), memory.recall()])
  preview = asked
  stage = openStage(host, memory, facts, say, preview, () => import('./shownOffers.js'))
  for (const id of configured.keys()) add(read(id))
  for (const offer of places.values()) add(offer)
  personal.judge()
  if (preview?.kind === 'offer') stage.open(preview.id)

  /** Heard late, so that the page's own listeners have had their say. */
  const clicked = (event: MouseEvent) => {
    const { ctrlKey, metaKey, shiftKey, altKey, button } = event
    if (button || ctrlKey || metaKey || shiftKey || altKey) return
    const path = lent.ancestors(event.composedPath()[0])
    const id = path.map(each => attribute(each, 'data-lead-offer')).find(each => each)
    // Where the offer opens, the link to its page is not followed.
    if (id && stage?.open(id, 'click')) event.preventDefault()
  }
  addEventListener('click', clicked)

  return {
    ...stage,
    stop: stopAll(
      () => removeEventListener('click', clicked),
      stage.stop,
      stopElements,
      personal.stop,
      memory.stop,
    ),
  }
}
