// Decides which fields a form asks, and in which steps. Pure: no page, no state.
import type { FormConfig, FormField } from '@leadline/contract'

/** These are no questions: they neither count as asked nor are they left out for being one too many. */
const isExempt = ({ type }: FormField) => /^(hidden|consent)$/.test(type)

export interface Asking {
  /** Most unknown fields to ask. @default all, known ones too */
  limit?: number
  /** Is the answer known already? */
  isKnown: (field: FormField) => boolean
  /** Does the field's condition hold? */
  holds: (field: FormField) => boolean
  /** Is it being asked now? Such a field keeps its place while others come and go. */
  isAsked: (field: FormField) => boolean
}

/** The fields to ask now, in order. */
export const askedFields = (fields: FormField[], { limit, isKnown, holds, isAsked }: Asking): FormField[] => {
  const possible = fields.filter(field => holds(field) && !(limit && isKnown(field)))
  if (!limit) return possible
  const questions = possible.filter(field => !isExempt(field))
  const chosen = new Set(questions.filter(isAsked).slice(0, limit))
  for (const field of questions) if (chosen.size < limit) chosen.add(field)
  return possible.filter(field => isExempt(field) || chosen.has(field))
}

/** The fields of each step; what no step names is asked in the last one. */
export const stepsOf = ({ fields, steps }: FormConfig): FormField[][] => {
  const named = (steps ?? []).map(names =>
    names.flatMap(name => fields.find(field => field.name === name) ?? []),
  )
  const rest = fields.filter(field => !named.flat().includes(field))
  named.push([...(named.pop() ?? []), ...rest])
  return named
}
