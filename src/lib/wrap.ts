// Puts itself around a method of the page's. What the page and the browser see of the method stays the same.
import type { Stop } from '../observe/observation.js'

type Method = (...args: any[]) => void // whatever the method takes
type Owner<Name extends string> = Record<Name, Method>

/** `around` is handed the call, to make or not, and what it is made on. Where the owner is frozen, nothing is done. */
export const wrap = <Name extends string, Of extends Owner<Name>>(
  owner: Of,
  name: Name,
  around: (call: () => void, on: Of) => void,
): Stop => {
  const original = owner[name]
  const wrapped = function (this: Of, ...args: unknown[]) {
    around(() => original.apply(this, args), this)
  } as Of[Name]
  try {
    owner[name] = wrapped
  } catch {}
  return () => {
    // Who has wrapped it after us calls us for ever.
    around = call => call()
    if (owner[name] === wrapped) owner[name] = original
  }
}
