// `<lead-offer>`: says that it is there. What becomes of it is the stage's business; its content is the no-script state.

/** Who hears of the elements; elements that came before it are told of when it comes. */
export interface Listener {
  connected: (element: LeadOffer) => void
  disconnected: (element: LeadOffer) => void
}

let listener: Listener | undefined
const present = new Set<LeadOffer>()

export class LeadOffer extends HTMLElement {
  connectedCallback(): void {
    present.add(this)
    listener?.connected(this)
  }

  disconnectedCallback(): void {
    present.delete(this)
    listener?.disconnected(this)
  }
}

/** Defines the element, once, and tells of all there are and will be. */
export const onLeadOffers = (heard: Listener): (() => void) => {
  listener = heard
  if (customElements.get('lead-offer')) for (const element of present) heard.connected(element)
  else customElements.define('lead-offer', LeadOffer)
  return () => {
    listener = undefined
  }
}
