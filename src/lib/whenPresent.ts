// Finds elements by an attribute: those there now, those added later, and those inside open shadow roots.
// One observer serves all who ask; its work grows with the elements added, not with the page.
import type { Stop } from '../observe/observation.js'
import { attribute } from './attribute.js'

interface Wanted {
  attribute: string
  found: (element: Element) => void
  known: WeakSet<Element>
}

const wanted = new Set<Wanted>()
let observer: MutationObserver | undefined

const inside = (root: Element | ShadowRoot): NodeListOf<Element> =>
  (root instanceof Element ? Element : DocumentFragment).prototype.querySelectorAll.call(root, '*')

const look = (root: Element | ShadowRoot) => {
  if (root instanceof Element) check(root)
  else observer?.observe(root, { childList: true, subtree: true })
  for (const element of inside(root)) check(element)
}

const check = (element: Element) => {
  for (const want of wanted) {
    if (want.known.has(element) || attribute(element, want.attribute) === null) continue
    want.known.add(element)
    try {
      want.found(element)
    } catch {}
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

/** Calls `found` once for each element that has `attribute`; the first time in a later microtask. */
export const whenPresent = (attribute: string, found: (element: Element) => void): Stop => {
  const want = { attribute, found, known: new WeakSet<Element>() }
  if (!wanted.size)
    queueMicrotask(() => {
      observer = new MutationObserver(records => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node instanceof Element) look(node)
      })
      observer.observe(document, { childList: true, subtree: true })
      look(document.documentElement)
    })
  wanted.add(want)
  return () => {
    wanted.delete(want)
    if (!wanted.size) observer?.disconnect()
  }
}
