// Shows what is wrong with the answers: at each question, and in a summary from which each can be reached.
import { element } from '../element.js'
import type { Say } from '../say.js'
import { complaintOf } from './complaint.js'
import type { Question } from './question.js'

/** Returns the questions whose answers will not do. */
export const showErrors = (questions: Question[], summary: HTMLElement, say: Say): Question[] => {
  const items: HTMLElement[] = []
  const wrong = questions.filter(question => {
    const { field, controls, error } = question
    const [first] = controls
    const text = complaintOf(question, say)
    for (const control of controls)
      text ? control.setAttribute('aria-invalid', 'true') : control.removeAttribute('aria-invalid')
    error.hidden = !text
    if (error.textContent !== text) error.replaceChildren(text)
    if (!text) return false

    const reach = element(
      'button',
      { type: 'button', class: 'link' },
      `${field.label ?? field.name}: ${text}`,
    )
    reach.addEventListener('click', () => first!.focus())
    items.push(element('li', {}, reach))
    if (text === say('form.business')) {
      const insist = element('button', { type: 'button', class: 'link', part: 'anyway' }, say('form.anyway'))
      insist.addEventListener('click', () => {
        question.insisted = first!.value
        first!.focus()
        showErrors(questions, summary, say)
      })
      error.append(' ', insist)
    }
    return true
  })
  summary.hidden = !wrong[0]
  summary.replaceChildren(element('p', { id: 'errors' }, say('form.errors')), element('ul', {}, ...items))
  return wrong
}
