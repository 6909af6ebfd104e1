// Makes props and traits fit for the ledger: scalars only, text cut.
import type { Scalar } from '../observe/observation.js'
import { warn } from './warn.js'

/** Longest text kept of one prop (contract §4). */
const MAX_CHARACTERS = 1000

export function cleanProps(props: unknown, where: string): Record<string, Scalar> {
  if (props != null && typeof props != 'object') warn(202, `${where}: props should be an object`)
  return Object.fromEntries(
    Object.entries(Object(props)).flatMap(([name, value]) => {
      if (typeof value == 'string') return [[name, value.slice(0, MAX_CHARACTERS)]]
      if (typeof value == 'boolean' || Number.isFinite(value)) return [[name, value as Scalar]]
      if (value != null) warn(202, `${where}: ${name} should be text, a number or a boolean`)
      return []
    }),
  )
}
