// Reads an attribute of any element, also of a form whose inputs are named like the form's own methods.

/** The attribute's value, null when it is absent. */
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name)
