// The state of an offer's element while nothing is shown in it.
import { type Display, isOverlay } from './offer.js'

export const rootOf = (place: HTMLElement): ShadowRoot =>
  place.shadowRoot ?? place.attachShadow({ mode: 'open' })

/** An overlay's content is out of sight; in the flow of the page, what stands in its place stays. */
export const conceal = (place: HTMLElement, display: Display): void => {
  const slot = document.createElement('slot')
  slot.hidden = isOverlay(display)
  rootOf(place).replaceChildren(slot)
}
