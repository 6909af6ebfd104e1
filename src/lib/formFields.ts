// Reads what a visitor entered into a form, at the moment of a valid submit and never before.
import { ancestors } from './ancestors.js'
import { attribute } from './attribute.js'
import { fieldTrait } from './fieldTrait.js'
import { secretName } from './redactUrl.js'
import { typedValue } from './typedValue.js'

export interface FormFacts {
  fields: Record<string, string | string[] | boolean>
  traits: Record<string, string | number | boolean>
}

/**
 * Of type, autocomplete and name. Also for a password that is being shown, whose input then says that it is text. Not
 * inside of words: `acc-type`, `scorecard-name` and `postcard_note` are ordinary.
 */
const isPrivate = /passw|one-time|[^a-z](cc-|card.?name)|card.?(num|n[or](?![a-z]))|cv[cv]$/i

/** Elements of forms, as far as they are read here; a custom element may lack any of it. */
type Field = HTMLElement & {
  type: string
  name: string
  value: string
  checked: boolean
  files: Iterable<File> | null
  selectedOptions: Iterable<HTMLOptionElement>
}

const entryOf = ({ type, value, checked, files, selectedOptions }: Field, isOneOfMany: boolean) =>
  type === 'checkbox' && !isOneOfMany
    ? checked
    : /^(checkbox|radio)$/.test(type)
      ? checked && value
      : files
        ? Array.from(files, ({ name, size }) => `${name} (${size})`)
        : type === 'select-multiple'
          ? Array.from(selectedOptions, option => option.value)
          : value

export const isIgnored = (element: Element) =>
  ancestors(element).some(ancestor => attribute(ancestor, 'data-lead-ignore') !== null)

/**
 * The values by name, as the browser would submit them: a checkbox is a boolean, several controls of one name and
 * multiple choices are lists, files are `name (bytes)`, the button that was pressed counts. Left out: passwords, `cc-*`,
 * whatever is marked `data-lead-ignore`, disabled or without name, and hidden inputs named like a secret. A hidden input
 * with `data-lead-field` is meant to be sent, whatever its name.
 */
export const formFields = (form: HTMLFormElement, submitter?: HTMLElement | null): FormFacts => {
  const elements = [...(Reflect.get(HTMLFormElement.prototype, 'elements', form) as Iterable<Field>)]
  const fields: FormFacts['fields'] = {}
  const traits: FormFacts['traits'] = {}
  for (const element of elements) {
    const { name, type } = element
    const field = attribute(element, 'data-lead-field')
    const autocomplete = attribute(element, 'autocomplete')
    if (
      !name ||
      name === '__proto__' ||
      element.matches(':disabled,fieldset,output,object') ||
      (/^(submit|button|reset|image)$/.test(type) && element !== submitter) ||
      isPrivate.test(`${type} ${autocomplete} ${name}`) ||
      (type === 'hidden' && field === null && secretName.test(name)) ||
      isIgnored(element)
    )
      continue
    const isOneOfMany =
      !/^(radio|submit)$/.test(type) &&
      elements.some(
        other => other !== element && other.name === name && other.type === type && !isIgnored(other),
      )
    const value = entryOf(element, isOneOfMany)
    if (isOneOfMany) {
      const list = Object.hasOwn(fields, name) ? (fields[name] as string[]) : []
      fields[name] = value ? list.concat(value as string) : list
    } else if (type === 'checkbox' || (value ?? false) !== false) fields[name] = value

    const trait = /^(hidden|checkbox|submit|button)$/.test(type)
      ? field
      : fieldTrait({ field, autocomplete, type, name })
    const known =
      typeof value === 'string' ? value.trim() : type === 'checkbox' && !isOneOfMany && (value as boolean)
    if (trait && known !== '' && (known || type === 'checkbox'))
      traits[trait] = trait === 'employees' || /^(number|range)$/.test(type) ? typedValue(`${known}`) : known
  }
  return { fields, traits }
}
