// Finds elements by an attribute or their name: those there now, those added or marked later, and those inside open shadow roots.
// One observer serves all who ask; its work grows with the elements added, not with the page.
import type { Stop } from '../observe/observation.js'
import { attribute } from './attribute.js'
import { listen } from './listen.js'
import { oncePerTask } from './oncePerTask.js'

type Wanted = [name: string, found: (element: Element) => void, known: WeakSet<Element>]

const wanted = new Set<Wanted>()
const roots = new WeakSet<EventTarget>()
let observer: MutationObserver | undefined

const lookAgain = oncePerTask(() => look(document))

const look = (root: Node) => {
  if (!(root instanceof Element)) {
    roots.add(root)
    observer?.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: Array.from(wanted, ([name]) => name),
    })
  }
  const elements = document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT)
  for (let element = elements.nextNode(); element; element = elements.nextNode()) check(element as Element)
}

const check = (element: Element) => {
  for (const [name, found, known] of wanted)
    if ((attribute(element, name) !== null || element.localName === name) && !known.has(element)) {
      known.add(element)
      found(element)
    }
  const { shadowRoot, localName } = element
  if (shadowRoot instanceof ShadowRoot) look(shadowRoot)
  // Its class may come later and bring a shadow root; names that the standard reserves are refused. What waits holds no
  // element: many a class never comes.
  else if (/-/.test(localName) && !customElements.get(localName))
    customElements.whenDefined(localName).then(lookAgain, () => {})
}

/** Calls `found`, which must not throw, once for each element that has the attribute or the name; first in a later microtask. */
export const whenPresent = (name: string, found: (element: Element) => void): Stop => {
  const want: Wanted = [name, found, new WeakSet()]
  if (!observer) {
    observer = new MutationObserver(records => {
      for (const { type, target, addedNodes } of records)
        if (type == 'attributes') check(target as Element)
        else for (const node of addedNodes) if (node instanceof Element) look(node)
    })
    // Nothing tells of a shadow root that an element is given later, but what is used in it takes the focus first.
    listen(window, 'focusin', event => {
      for (const root of event.composedPath()) if (root instanceof ShadowRoot && !roots.has(root)) look(root)
    })
  }
  // Who asks late, as a file fetched on demand does, hears of what is there already.
  lookAgain()
  wanted.add(want)
  return () => {
    wanted.delete(want)
  }
}
