// Tells which trait of a visitor an input asks for: as marked, else by its autocomplete, type and name.

/** What an input says about itself; each as in its attribute. */
export interface FieldFacts {
  /** `data-lead-field` */
  field?: string | null
  autocomplete?: string | null
  type?: string | null
  name?: string | null
}

/** Autofill tokens (HTML standard, "autofill field names") and types that are a trait under another name or the same. */
const tokens: Record<string, string> = {
  email: 'email',
  name: 'name',
  'given-name': 'firstName',
  'family-name': 'lastName',
  organization: 'company',
  'organization-title': 'title',
  tel: 'phone',
  'tel-national': 'phone',
  'country-name': 'country',
  country: 'country',
  'address-level2': 'city',
  url: 'website',
}

/** Names that people give to inputs, lower case and without separators. */
const names: [pattern: RegExp, trait: string][] = [
  [/mail/, 'email'],
  [/^(first|given|fore)name$|^fname$/, 'firstName'],
  [/^(last|family|sur)name$|^lname$/, 'lastName'],
  [/^(company|work|team|organi[sz]ation)size$|employees|headcount/, 'employees'],
  [/^(company|organi[sz]ation|employer|firm|business)(name)?$/, 'company'],
  [/^(your|full)?name$/, 'name'],
  [/^(job)?(title|role|position)$/, 'title'],
  [/phone|^(tel|mobile)(number)?$/, 'phone'],
  [/^country/, 'country'],
  [/^(industry|city|website)$/, '$1'],
]

/** Undefined when it is none that can be told. */
export const fieldTrait = ({ field, autocomplete, type, name }: FieldFacts): string | undefined => {
  if (field) return field
  const token = autocomplete?.trim().toLowerCase().split(/\s+/).pop() ?? ''
  if (/^honorific|^off-|^one-time/.test(token)) return
  const known = [token, type ?? ''].find(text => Object.hasOwn(tokens, text))
  if (known) return tokens[known]
  const plain =
    name
      ?.toLowerCase()
      .replace(/.*\[(\w+)\]$/, '$1')
      .replace(/[^a-z0-9]/g, '') ?? ''
  for (const [pattern, trait] of names) if (pattern.test(plain)) return trait === '$1' ? plain : trait
}
