// dist/leadline.preview.js: reads what `?leadline-preview=form:ebook&as=score:60,qualified:mql` asks to be shown.
import { typedValue } from '../lib/typedValue.js'
import { element } from './element.js'

type Scalars = Record<string, string | number | boolean>

export interface Preview {
  kind: 'form' | 'offer'
  /** Name of the form, or id of the offer. */
  id: string
  /** The state to show it in: facts such as `score` and `qualified`. */
  as: Map<string, string | number | boolean>
  /** What is to be known of the visitor: `traits.company` is `company` here. */
  traits: Scalars
  /** Of a form: the step, from 0 on, and `error`, `success` or `offline`. */
  step: number
  state: string
  /** It is what comes after a submit. */
  isSent: boolean
  /** Stands at the top of whatever is shown, and says that it is a preview; its look is in theme/theme.css. */
  bar: (text: string) => HTMLElement
}

/** Undefined when the address asks for none. */
export const readPreview = (): Preview | undefined => {
  const query = new URLSearchParams(location.search)
  const [, form, id] = /^(form:)?(.+)/.exec(query.get('leadline-preview') ?? '') ?? []
  if (!id) return
  const as: Preview['as'] = new Map()
  const traits: Scalars = {}
  for (const pair of (query.get('as') ?? '').split(',')) {
    const [, name, text] = /^\s*([^:]+):(.*)$/.exec(pair) ?? []
    if (!name) continue
    const value = typedValue(text!.trim())
    as.set(name, value)
    if (name.startsWith('traits.')) traits[name.slice(7)] = value
  }
  const bar = (text: string) => element('p', { class: 'preview', part: 'preview' }, text)
  const step = Number(as.get('step') ?? 1) - 1
  const state = `${as.get('state')}`
  const isSent = /success|offline/.test(state)
  return { kind: form ? 'form' : 'offer', id, as, traits, step, state, isSent, bar }
}
