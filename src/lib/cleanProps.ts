// Makes props and traits fit for the ledger: scalars only, text cut. Never throws.
import type { Scalar } from '../observe/observation.js'
import { warn } from './warn.js'

/** Longest text kept of one prop (contract §4). */
const MAX_CHARACTERS = 1000

export function cleanProps(props: unknown, where: string): Record<string, Scalar> {
  const clean: [string, Scalar][] = []
  try {
    for (const [name, value] of Object.entries(Object(props))) {
      const kept = typeof value == 'string' ? value.slice(0, MAX_CHARACTERS) : value
      if (typeof kept == 'string' || typeof kept == 'boolean' || Number.isFinite(kept))
        clean.push([name, kept as Scalar])
      else if (value != null) warn(202, `${where}: ${name} should be text, a number or a boolean`)
    }
  } catch (error) {
    warn(299, `${where}: ${error}`)
  }
  // A prop named `__proto__` is one like any other.
  return Object.fromEntries(clean)
}
