// Tells which trait of a visitor an input asks for: as marked, else by its autocomplete, type and name.

/** What an input says about itself; each as in its attribute. */
export interface FieldFacts {
  /** `data-lead-field` */
  field?: string | null
  autocomplete?: string | null
  type?: string | null
  name?: string | null
}

/** What autofill tokens (HTML standard), types and people's names for inputs have in common, without separators. */
const traits: [trait: string, pattern: RegExp][] = [
  ['email', /mail/],
  ['firstName', /^(first|given|f)name$/],
  ['lastName', /^(last|family|sur|l)name$/],
  ['employees', /^(company|team)size$|employees/],
  ['company', /^(company|organi[sz]ation)(name)?$/],
  ['name', /^(your|full)?name$/],
  ['jobTitle', /^(job|organization)?(title|role)$/],
  ['phone', /phone|^tel/],
  ['country', /^country/],
  ['industry', /^industry$/],
]

/** Undefined when it is none that can be told. */
export const fieldTrait = ({ field, autocomplete, type, name }: FieldFacts): string | undefined => {
  if (field) return field
  // The last word of autocomplete is the token; of `lead[company]` the part in brackets counts.
  for (const text of [autocomplete?.trim().split(/\s+/).pop(), type, name?.split('[').pop()]) {
    const plain = `${text}`.toLowerCase().replace(/[^a-z]/g, '')
    const trait = traits.find(([, pattern]) => pattern.test(plain))?.[0]
    if (trait || /^(honorific|onetime)/.test(plain)) return trait
  }
}
