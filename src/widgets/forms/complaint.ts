// Tells what is wrong with an answer, from the browser's own constraints, in the page's language.
import type { FormSetting } from './formSetting.js'
import { isGroup, type Question } from './question.js'

type Speaker = Pick<FormSetting, 'host' | 'say'>

/** Is it an address of a free or throw-away provider, which the visitor does not insist on? */
export const isPersonal = ({ field, inputs, insisted }: Question, { host }: Speaker): boolean => {
  const { value } = inputs[0]!
  return (
    !!field.business && value !== insisted && /^[fd]/.test(`${host.lent.derive({ email: value }).emailKind}`) // free, disposable
  )
}

/** Empty when the answer will do. */
export const complaintOf = (question: Question, setting: Speaker): string => {
  const { field, inputs } = question
  const { say, host } = setting
  const [first] = inputs as [HTMLInputElement]
  // What the browser has no constraint for.
  const isLacking =
    field.required && isGroup(field) && !inputs.some(each => (each as HTMLInputElement).checked)
  first.setCustomValidity(isLacking ? 'pick' : isPersonal(question, setting) ? 'business' : '')

  const { validity, validationMessage, type } = first
  if (validity.valid) return ''
  const { valueMissing, tooShort, rangeUnderflow, rangeOverflow, customError } = validity
  const limit = tooShort ? field.minLength : rangeUnderflow ? field.min : field.max
  const key = customError
    ? validationMessage
    : valueMissing
      ? /^(radio|select)/.test(type)
        ? 'pick'
        : type === 'checkbox'
          ? 'tick'
          : 'missing'
      : tooShort
        ? 'short'
        : rangeUnderflow
          ? 'min'
          : rangeOverflow
            ? 'max'
            : /email|url|number/.test(type) && !field.pattern
              ? type
              : 'format'
  return say(`form.${key}`, {
    n: type === 'date' ? new Date(`${limit}T00:00`).toLocaleDateString(host.settings.locale) : limit,
  })
}
