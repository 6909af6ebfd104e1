// What a person would read on an element, without asking for layout.
import { attribute } from './attribute.js'
import { cut } from './cut.js'

/** The most characters of a text that are recorded (contract: `cta_click`). */
const maxCharacters = 100

/** What is in here a visitor may have entered, or nobody reads. */
const unread = 'textarea,select,[contenteditable],script,style'

const textIn = (element: Element): string => {
  const nodes = document.createNodeIterator(element, NodeFilter.SHOW_TEXT)
  let text = ''
  for (let node = nodes.nextNode(); node && text.length < 2000; node = nodes.nextNode())
    if (!node.parentElement!.closest(unread)) text += node.nodeValue
  return text
}

/** Collapsed and cut to 100 characters. Of inputs only the caption of a button is read, of pictures what stands for them. */
export const textOf = (element: Element): string => {
  const read = (name: string, from = element) => attribute(from, name)
  const text =
    textIn(element).trim() ||
    (/^(submit|button|reset)$/.test(read('type') ?? '') && read('value')) ||
    read('aria-label') ||
    read('alt', element.querySelector('[alt]') ?? element) ||
    read('title') ||
    ''
  return cut(text.replace(/\s+/g, ' ').trim(), maxCharacters)
}
