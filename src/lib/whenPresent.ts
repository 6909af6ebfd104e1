// Finds elements by an attribute: those there now, those added later, and those inside open shadow roots.
// One observer serves all who ask; its work grows with the elements added, not with the page.
import type { Stop } from '../observe/observation.js'
import { attribute } from './attribute.js'

type Wanted = [name: string, found: (element: Element) => void, known: WeakSet<Element>]

const wanted = new Set<Wanted>()
let observer: MutationObserver | undefined

const look = (root: Node) => {
  if (!(root instanceof Element)) observer?.observe(root, { childList: true, subtree: true })
  const elements = document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT)
  for (let element = elements.nextNode(); element; element = elements.nextNode()) check(element as Element)
}

const check = (element: Element) => {
  for (const [name, found, known] of wanted)
    if (attribute(element, name) !== null && !known.has(element)) {
      known.add(element)
      found(element)
    }
  const { shadowRoot, localName } = element
  if (shadowRoot instanceof ShadowRoot) look(shadowRoot)
  // Its class may come later and bring a shadow root; names that the standard reserves are refused.
  else if (/-/.test(localName) && !customElements.get(localName))
    customElements.whenDefined(localName).then(
      () => check(element),
      () => {},
    )
}

/** Calls `found`, which must not throw, once for each element that has the attribute; first in a later microtask. */
export const whenPresent = (name: string, found: (element: Element) => void): Stop => {
  const want: Wanted = [name, found, new WeakSet()]
  observer ??= new MutationObserver(records => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node)
  })
  if (!wanted.size) queueMicrotask(() => look(document))
  wanted.add(want)
  return () => {
    wanted.delete(want)
  }
}
