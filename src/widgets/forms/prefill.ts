// What can be filled in before the visitor does: from the address of the page, what is known of them, and the config.
import type { FormField } from '@leadline/contract'
import type { Api } from '../../api.js'
import { traitOf } from './isKnown.js'

type Traits = Record<string, string | number | boolean>

/** Undefined when nothing is known. Consent is never given in advance. */
export const prefillOf = (
  field: FormField,
  traits: Traits,
  api: Api,
): string | number | boolean | undefined => {
  const { name, type, value } = field
  if (type === 'consent') return
  const given = new URLSearchParams(location.search).get(name)
  if (type !== 'hidden') return given ?? traits[traitOf(field)] ?? value
  // A hidden field says what the author wrote; without that, what brought the visitor.
  const last = api.lead().attribution?.last as Record<string, string> | undefined
  // `(direct)` and `(none)` stand for none.
  return value ?? given ?? last?.[name.split('utm_')[1]!]?.replace(/^\(.*/, '')
}
