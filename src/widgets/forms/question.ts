// One field of a form as elements: label, native control, hint and the place for its error.
import type { FormField, Scalars } from '@leadline/contract'
import { fieldTrait } from '../../lib/fieldTrait.js'
import { element } from '../element.js'
import type { Say } from '../say.js'

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

export interface Question {
  field: FormField
  /** What stands in the form. */
  row: HTMLElement
  /** Its inputs: one, or one for each choice. */
  controls: Control[]
  error: HTMLElement
  /** The address that the visitor insists on, although it is no business address. */
  insisted?: string
}

/** Autofill tokens (HTML standard, "Autofill") for the traits that an input's name tells. */
const tokens: Record<string, string> = {
  email: 'email',
  firstName: 'given-name',
  lastName: 'family-name',
  name: 'name',
  company: 'organization',
  title: 'organization-title',
  phone: 'tel',
  country: 'country-name',
}

/** An address with a dot in its host, which `type=email` alone does not ask for. */
const emailPattern = '.+@.+\\..{2,}'

/** The trait that a field fills: as configured, else its name; the e-mail address is what identifies a lead. */
export const traitOf = ({ trait, type, name }: FormField): string =>
  trait ?? (type === 'email' ? 'email' : name)

/** Is the answer known from before? A box that was not ticked is not. */
export const isKnown = (field: FormField, traits: Scalars): boolean =>
  field.type !== 'hidden' && !['', false, undefined].includes(traits[traitOf(field)] as string)

export const isChoice = ({ type, options }: FormField): boolean =>
  type === 'radio' || (type === 'checkbox' && !!options)

const attributesOf = (field: FormField, id: string) => {
  const { name, type, required, placeholder, pattern, minLength, maxLength, min, max } = field
  const isGroup = type === 'checkbox' && field.options
  return {
    id,
    name,
    required: required && !isGroup,
    placeholder,
    pattern: pattern ?? (type === 'email' && emailPattern),
    minlength: minLength,
    maxlength: maxLength,
    min,
    max,
    step: type === 'number' && 'any',
    autocomplete: field.autocomplete ?? tokens[fieldTrait({ type, name }) ?? ''] ?? (type === 'url' && 'url'),
    // A list of choices is no trait; a hidden field is one only if it says so.
    'data-lead-field': type === 'hidden' ? field.trait : !isGroup && traitOf(field),
    part: 'input',
  }
}

export const createQuestion = (field: FormField, index: number, say: Say): Question => {
  const { type, label = field.name, required, help, options = [] } = field
  const id = `f${index}`
  const attributes = attributesOf(field, id)
  const choices = options.map(option =>
    typeof option === 'string' ? { value: option, label: option } : option,
  )
  const error = element('p', { id: `${id}e`, class: 'error', part: 'error', hidden: true })
  const hint = help ? element('p', { id: `${id}h`, class: 'help', part: 'help' }, help) : undefined
  const title = [
    label,
    ...(required || type === 'consent'
      ? []
      : [' ', element('span', { class: 'optional' }, `(${say('form.optional')})`)]),
  ]
  const row = (tag: 'div' | 'fieldset', ...children: (Node | undefined)[]) =>
    element(tag, { class: `row ${type}`, part: `field field-${field.name}` }, ...children)
  const described = (hint ? `${id}h ` : '') + `${id}e`
  const tick = (input: HTMLInputElement, ...text: (Node | string)[]) =>
    element('label', { class: 'choice', part: 'choice' }, input, element('span', {}, ...text))

  if (type === 'hidden') {
    const input = element('input', { ...attributes, type, part: '' })
    return { field, row: input, controls: [input], error }
  }
  if (isChoice(field)) {
    const controls = choices.map(({ value }, at) =>
      element('input', { ...attributes, type, id: `${id}-${at}`, value, 'aria-describedby': described }),
    )
    const labels = controls.map((input, at) => tick(input, choices[at]!.label))
    const legend = element('legend', { part: 'label' }, ...title)
    return { field, row: row('fieldset', legend, hint, ...labels, error), controls, error }
  }
  if (type === 'checkbox' || type === 'consent') {
    const input = element('input', { ...attributes, type: 'checkbox', 'aria-describedby': described })
    return { field, row: row('div', tick(input, ...title), hint, error), controls: [input], error }
  }
  const common = { ...attributes, 'aria-describedby': described }
  const control: Control =
    type === 'select'
      ? element(
          'select',
          common,
          element('option', {}, say('form.choose')),
          ...choices.map(({ value, label }) => element('option', { value }, label)),
        )
      : type === 'textarea'
        ? element('textarea', { ...common, rows: 4 })
        : element('input', { ...common, type })
  if (type === 'select') (control as HTMLSelectElement).options[0]!.value = ''
  const name = element('label', { for: id, part: 'label' }, ...title)
  return { field, row: row('div', name, hint, control, error), controls: [control], error }
}

/** What the visitor has entered: text, a list for choices, a boolean for one box. */
export const answerOf = ({ field, controls }: Question): string | string[] | boolean => {
  const inputs = controls as HTMLInputElement[]
  const ticked = () => inputs.filter(({ checked }) => checked).map(({ value }) => value)
  return field.type === 'radio'
    ? (ticked()[0] ?? '')
    : isChoice(field)
      ? ticked()
      : inputs[0]!.type === 'checkbox'
        ? inputs[0]!.checked
        : inputs[0]!.value
}

/** Enters an answer; what the control cannot hold stays out. */
export const enter = ({ field, controls }: Question, answer: unknown): void => {
  const values = Array.isArray(answer) ? answer.map(String) : `${answer}`.split(',')
  for (const control of controls as HTMLInputElement[])
    if (isChoice(field)) control.checked = values.includes(control.value)
    else if (control.type === 'checkbox') control.checked = /^(true|on|yes|1)$/.test(`${answer}`)
    else {
      control.value = `${answer}`
      // A choice that there is none of leaves a select without any.
      if (field.type === 'select' && !control.value) control.value = ''
    }
}
