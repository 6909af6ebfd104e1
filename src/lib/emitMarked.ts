// Hands on what happened at a marked element, with the properties that its author put around it.
import type { InteractionType } from '@leadline/contract'
import type { Observation, Scalar, Watched } from '../observe/observation.js'
import { ancestors } from './ancestors.js'
import { attribute } from './attribute.js'
import { cut } from './cut.js'
import { typedValue } from './typedValue.js'

const propPrefix = 'data-lead-prop-'

/**
 * Emits what was done to `marked`, unless anything on the path is ignored: the way up from it, or from what is in it.
 * Its data gets the `data-lead-prop-*` of the path, the nearest winning (`data-lead-prop-company-size` is
 * `companySize`), its own `data` in front of them, cut and without what is empty or false; `data-lead-points` of `marked` are its points.
 */
export const emitMarked = (
  { emit }: Pick<Watched, 'emit'>,
  type: InteractionType,
  marked: Element,
  own: Record<string, Scalar | null | undefined>,
  more?: Pick<Observation, 'fields' | 'traits'>,
  path = ancestors(marked),
): void => {
  const data: Record<string, Scalar> = {}
  for (let at = path.length; at--; ) {
    const element = path[at]!
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      if (name === 'data-lead-ignore') return
      if (name.startsWith(propPrefix))
        data[name.slice(propPrefix.length).replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] =
          typedValue(attribute(element, name)!)
    }
  }
  for (const [key, value] of Object.entries(own)) if (value || value === 0) data[key] = cut(value)
  // What a form is worth is given for its submit.
  const points = /^form_(?!submit)/.test(type) ? '' : attribute(marked, 'data-lead-points')
  emit({ type, data, override: points && Number.isFinite(+points) ? +points : undefined, ...more })
}
