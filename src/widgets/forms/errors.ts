// Shows what is wrong with the answers: at each question, and in a summary from which each can be reached.
import { element } from '../element.js'
import { complaintOf, isPersonal } from './complaint.js'
import type { FormSetting } from './formSetting.js'
import type { Question } from './question.js'

const link = (text: string, press: () => void) => {
  const button = element('button', { type: 'button', class: 'link' }, text)
  button.onclick = press
  return button
}

/** Returns the questions whose answers will not do. */
export const showErrors = (
  questions: Question[],
  summary: HTMLElement,
  setting: Pick<FormSetting, 'host' | 'say'>,
): Question[] => {
  const { say } = setting
  const list = element('ul')
  const wrong = questions.filter(question => {
    const { field, controls, error } = question
    const text = complaintOf(question, setting)
    const reach = () => controls[0]!.focus()
    error.hidden = !text
    error.replaceChildren(text)
    for (const control of controls) control.ariaInvalid = text ? 'true' : null
    if (!text) return false
    list.append(element('li', {}, link(`${field.label ?? field.name}: ${text}`, reach)))
    if (isPersonal(question, setting))
      error.append(
        ' ',
        link(say('form.anyway'), () => {
          question.insisted = controls[0]!.value
          reach()
          showErrors(questions, summary, setting)
        }),
      )
    return true
  })
  summary.hidden = !wrong[0]
  summary.replaceChildren(element('p', { id: 'errors' }, say('form.errors')), list)
  return wrong
}
