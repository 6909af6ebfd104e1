// One field of a form as elements: label, native control, hint and the place for its error.
import type { FormField } from '@leadline/contract'
import { element } from '../element.js'
import type { FormSetting } from './formSetting.js'
import { traitOf } from './isKnown.js'

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

export interface Question {
  field: FormField
  /** What stands in the form. */
  row: HTMLElement
  /** Its inputs: one, or one for each choice. */
  inputs: Control[]
  error: HTMLElement
  /** The address that the visitor insists on, although it is no business address. */
  insisted?: string
}

/** Autofill tokens (HTML standard, "Autofill") for the traits that an input's name tells. */
const tokens: Record<string, string> = {
  email: 'email',
  name: 'name',
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  jobTitle: 'organization-title',
  phone: 'tel',
  country: 'country-name',
}

/** Several inputs of one name. */
export const isGroup = ({ type, options }: FormField): boolean =>
  type === 'radio' || (type === 'checkbox' && !!options)

export const createQuestion = (
  field: FormField,
  index: number,
  { say, host }: Pick<FormSetting, 'say' | 'host'>,
): Question => {
  const { type, name, label = name, required, help, options = [], autocomplete } = field
  const id = `f${index}`
  const isMany = isGroup(field)
  const isList = isMany && type !== 'radio'
  const isBox = type === 'consent' || (type === 'checkbox' && !isMany)
  const trait = host.lent.fieldTrait({ type, name })
  const error = element('small', { id: `${id}e`, part: 'error' })
  const hint = help && element('small', { id: `${id}h`, part: 'help' }, help)
  const common = {
    id,
    name,
    part: 'input',
    required: required && !isList,
    placeholder: field.placeholder,
    // An address with a dot in its host, which `type=email` alone does not ask for.
    pattern: field.pattern ?? (type === 'email' && '.+@.+\\..{2,}'),
    minlength: field.minLength,
    maxlength: field.maxLength,
    min: field.min,
    max: field.max,
    step: type === 'number' && 'any',
    autocomplete: autocomplete ?? tokens[trait!] ?? (type === 'url' && type),
    // A list of choices is no trait; a hidden field is one only if it says so, but is always marked as meant to be sent.
    'data-lead-field': type === 'hidden' ? (field.trait ?? true) : !isList && traitOf(field),
    'aria-describedby': `${hint ? `${id}h ` : ''}${id}e`,
  }
  const choices = options.map(option =>
    typeof option === 'string' ? { value: option, label: option } : option,
  )
  const inputs: Control[] = isMany
    ? choices.map(({ value }, at) => element('input', { ...common, type, value, id: `${id}-${at}` }))
    : [
        type === 'select'
          ? element(
              type,
              common,
              new Option(say('form.choose'), ''),
              ...choices.map(({ label, value }) => new Option(label, value)),
            )
          : type === 'textarea'
            ? element(type, { ...common, rows: 4 })
            : element('input', { ...common, type: isBox ? 'checkbox' : type }),
      ]
  const [first] = inputs
  const title = element('span', {}, label)
  if (!required && type !== 'consent')
    title.append(' ', element('small', { part: 'optional' }, `(${say('form.optional')})`))
  const tick = (input: Control, text: Node | string) =>
    element('label', { part: 'choice' }, input, element('span', {}, text))
  const row =
    type === 'hidden'
      ? first!
      : element(
          isMany ? 'fieldset' : 'div',
          { part: `field ${type} field-${name}` },
          ...(isBox
            ? [tick(first!, title), hint]
            : isMany
              ? [
                  element('legend', { part: 'label' }, title),
                  hint,
                  ...inputs.map((input, at) => tick(input, choices[at]!.label)),
                ]
              : [element('label', { for: id, part: 'label' }, title), hint, first]),
          error,
        )
  return { field, row, inputs, error }
}

/** Enters an answer; what the control cannot hold stays out. */
export const enter = ({ field, inputs }: Question, answer: unknown): void => {
  const text = `${answer}`
  const values = Array.isArray(answer) ? answer : text.split(',')
  for (const control of inputs as HTMLInputElement[])
    if (isGroup(field)) control.checked = values.includes(control.value)
    else if (control.type === 'checkbox') control.checked = /^(true|on|yes|1)$/.test(text)
    else {
      control.value = text
      // A choice that there is none of leaves a select without any.
      if (!control.value) control.value = ''
    }
}
