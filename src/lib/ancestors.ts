// The elements that an event on an element passes through, nearest first, out of open shadow roots, into slots.

/** Starts with `node` itself if that is an element. */
export const ancestors = (node: Node | EventTarget | null | undefined): Element[] => {
  const path: Element[] = []
  while (node instanceof Node) {
    if (node instanceof Element) path.push(node)
    node =
      (node instanceof Element && node.assignedSlot) ||
      (node instanceof ShadowRoot ? node.host : Reflect.get(Node.prototype, 'parentNode', node))
  }
  return path
}
