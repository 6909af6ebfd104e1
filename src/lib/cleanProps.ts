// Makes props and traits fit for the ledger: scalars only, text cut. Never throws.
import type { Scalar } from '../observe/observation.js'
import { cut } from './cut.js'
import { warn } from './warn.js'

/** None are given as none; undefined is returned, with a warning, for what is no object. */
export function cleanProps(props: unknown, where: string): Record<string, Scalar> | void {
  const clean: [string, Scalar][] = []
  try {
    if (props != null && (typeof props != 'object' || Array.isArray(props)))
      return warn(202, `${where}: properties should be an object, was given:`, props)
    for (const [name, value] of Object.entries(Object(props))) {
      const kept = cut(value)
      if (typeof kept == 'string' || typeof kept == 'boolean' || Number.isFinite(kept))
        clean.push([name, kept as Scalar])
      else if (value != null) warn(202, `${where}: ${name} should be text, a number or a boolean`)
    }
  } catch (error) {
    return warn(299, `${where}: ${error}`)
  }
  // A prop named `__proto__` is one like any other.
  return Object.fromEntries(clean)
}
