// Tells what is wrong with an answer, from the browser's own constraints, in the page's language.
import type { FormSetting } from './formSetting.js'
import { isGroup, type Question } from './question.js'

type Speaker = Pick<FormSetting, 'host' | 'say'>

/** Is it an address of a free or throw-away provider, which the visitor does not insist on? */
export const isPersonal = ({ field, controls, insisted }: Question, { host }: Speaker): boolean => {
  const { value } = controls[0]!
  return (
    !!field.business && value !== insisted && /^[fd]/.test(`${host.lent.derive({ email: value }).emailKind}`) // free, disposable
  )
}

/** Empty when the answer will do. */
export const complaintOf = (question: Question, setting: Speaker): string => {
  const { field, controls } = question
  const { say, host } = setting
  const [first] = controls as [HTMLInputElement]
  const { min, max, minLength } = field
  const limit = (n: string | number | undefined) =>
    field.type === 'date' ? new Date(`${n}T00:00`).toLocaleDateString(host.settings.locale) : n
  // What the browser has no constraint for.
  const isLacking =
    field.required && isGroup(field) && !controls.some(each => (each as HTMLInputElement).checked)
  first.setCustomValidity(
    isLacking ? say('form.pick') : isPersonal(question, setting) ? say('form.business') : '',
  )

  const { validity, type } = first
  const [key, n]: [string, (string | number)?] = validity.valueMissing
    ? [type === 'checkbox' ? 'tick' : /^(radio|select)/.test(type) ? 'pick' : 'missing']
    : validity.tooShort
      ? ['short', minLength]
      : validity.rangeUnderflow
        ? ['min', limit(min)]
        : validity.rangeOverflow
          ? ['max', limit(max)]
          : [/email|url|number/.test(type) && !field.pattern ? type : 'format']
  return validity.valid ? '' : validity.customError ? first.validationMessage : say(`form.${key}`, { n })
}
