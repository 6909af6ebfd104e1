// What a field is about, and whether its answer is known from before.
import type { FormField, Scalars } from '@leadline/contract'

/** The trait that a field fills: as configured, else its name; the e-mail address is what identifies a lead. */
export const traitOf = ({ trait, type, name }: FormField): string => trait ?? (type === 'email' ? type : name)

/** A box that was not ticked is not known; a hidden field asks nothing. */
export const isKnown = (field: FormField, traits: Scalars): boolean =>
  field.type !== 'hidden' && ![undefined, false, ''].includes(traits[traitOf(field)] as string)
