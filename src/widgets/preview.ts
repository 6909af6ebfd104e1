// Reads what `?leadline-preview=form:ebook&as=score:60,qualified:mql` asks to be shown, and marks it as a preview.
import { typedValue } from '../lib/typedValue.js'
import { element } from './element.js'

export interface Preview {
  kind: 'form' | 'offer'
  /** Name of the form, or id of the offer. */
  id: string
  /** The state to show it in: facts such as `score`, `qualified` and `traits.company`; for a form also `step` and `state`. */
  as: Map<string, string | number | boolean>
}

/** Undefined when the address asks for none. */
export const readPreview = (): Preview | undefined => {
  const query = new URLSearchParams(location.search)
  const [, form, id] = /^(form:)?(.+)/.exec(query.get('leadline-preview') ?? '') ?? []
  if (!id) return
  const as: Preview['as'] = new Map()
  for (const pair of (query.get('as') ?? '').split(',')) {
    const [, name, value] = /^\s*([^:]+):(.*)$/.exec(pair) ?? []
    if (name) as.set(name, typedValue(value!.trim()))
  }
  return { kind: form ? 'form' : 'offer', id, as }
}

/** The traits that a preview is to be shown with. */
export const previewTraits = ({ as }: Preview): Record<string, string | number | boolean> =>
  Object.fromEntries(
    [...as].filter(([name]) => name.startsWith('traits.')).map(([name, value]) => [name.slice(7), value]),
  )

/** Stands at the top of whatever is shown; its look is in theme/tokens.ts. */
export const previewBar = (text: string): HTMLElement =>
  element('p', { class: 'preview', part: 'preview' }, text)
