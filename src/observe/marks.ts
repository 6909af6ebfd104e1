// Reads the marks that an author put on the page (`data-lead-…`).
import { attribute } from '../lib/attribute.js'

export { emitMarked } from '../lib/emitMarked.js'

/** What a CMS that strips data attributes leaves: the class `lead-cta--book-demo`. */
const ctaClass = /(?:^|\s)lead-cta--(\S+)/

/** The value of a mark, empty when it is there without one, undefined when it is not there. */
export const markOf = (
  element: Element,
  mark: 'cta' | 'download' | 'view' | 'form' | 'video',
): string | undefined =>
  attribute(element, `data-lead-${mark}`) ??
  (mark === 'cta' ? ctaClass.exec(attribute(element, 'class') ?? '')?.[1] : undefined)
