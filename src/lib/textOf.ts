// What a person would read on an element, without asking for layout.
import { attribute } from './attribute.js'

/** The most characters of a text that are recorded (contract: `cta_click`). */
const maxCharacters = 100

/** Collapsed and cut to 100 characters. Of inputs only the caption of a button is read. */
export const textOf = (element: Element): string => {
  const read = (name: string) => attribute(element, name)
  return (
    element.textContent ||
    (/^(submit|button|reset)$/.test(read('type') ?? '') && read('value')) ||
    read('aria-label') ||
    read('alt') ||
    read('title') ||
    ''
  )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxCharacters)
}
