// The script tag that is running, even on a page that has an element named `currentScript`.
import { documentFact } from './documentFact.js'

export const currentScript = (): HTMLScriptElement | undefined => {
  const script = documentFact('currentScript')
  return script instanceof HTMLScriptElement ? script : undefined
}
