// Tells what is wrong with an answer, from the browser's own constraints, in the page's language.
import { derive } from '@leadline/scoring'
import type { Say } from '../say.js'
import { answerOf, isChoice, type Question } from './question.js'

/** Empty when the answer will do. */
export const complaintOf = (question: Question, say: Say): string => {
  const { field, controls } = question
  const [first] = controls
  const { value } = first!
  const answer = answerOf(question)
  // What the browser has no constraint for. The text matters only to those who look at the control from outside.
  const isPersonal =
    field.business &&
    value !== question.insisted &&
    /^(free|disposable)$/.test(`${derive({ email: value }).emailKind}`)
  const isLacking = field.required && isChoice(field) && !answer.length
  first!.setCustomValidity(isPersonal ? say('form.business') : isLacking ? say('form.pick') : '')

  const { validity } = first!
  if (validity.valid) return ''
  const n = (limit: string | number | undefined) =>
    field.type === 'date'
      ? new Date(`${limit}T00:00`).toLocaleDateString(document.documentElement.lang || undefined)
      : (limit ?? '')
  return validity.valueMissing
    ? say(
        first!.type === 'checkbox'
          ? 'form.tick'
          : /radio|select/.test(first!.type)
            ? 'form.pick'
            : 'form.missing',
      )
    : validity.tooShort
      ? say('form.short', { n: field.minLength! })
      : validity.tooLong
        ? say('form.long', { n: field.maxLength! })
        : validity.rangeUnderflow
          ? say('form.min', { n: n(field.min) })
          : validity.rangeOverflow
            ? say('form.max', { n: n(field.max) })
            : validity.customError
              ? first!.validationMessage
              : /email|url|number/.test(field.type) && !(validity.patternMismatch && field.pattern)
                ? say(`form.${field.type}`)
                : say('form.format')
}
