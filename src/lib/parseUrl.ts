// Parses an address that a page or a visitor wrote.
import { documentFact } from './documentFact.js'

/** The absolute address, undefined when there is none to be made of it. */
export const parseUrl = (url: string): URL | undefined => {
  try {
    return new URL(url, documentFact('baseURI'))
  } catch {}
}
