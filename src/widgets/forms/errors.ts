// Shows what is wrong with the answers: at each question, and in a summary from which each can be reached.
import { button } from '../button.js'
import { element } from '../element.js'
import { complaintOf, isPersonal } from './complaint.js'
import type { FormSetting } from './formSetting.js'
import type { Question } from './question.js'

/** Returns the questions whose answers will not do. */
export const showErrors = (
  questions: Question[],
  summary: HTMLElement,
  setting: Pick<FormSetting, 'host' | 'say'>,
): Question[] => {
  const { say } = setting
  const list = element('ul')
  const wrong = questions.filter(question => {
    const { field, inputs, error } = question
    const text = complaintOf(question, setting)
    const reach = () => inputs[0]!.focus()
    error.replaceChildren(text)
    for (const control of inputs) control.ariaInvalid = text ? 'true' : null
    if (!text) return false
    list.append(
      element(
        'li',
        {},
        // A label may end in a mark of its own.
        button('', { class: 'link' }, (field.label ?? field.name).replace(/[.:?]?$/, ': ') + text, reach),
      ),
    )
    if (isPersonal(question, setting))
      error.append(
        ' ',
        button('', { class: 'link' }, say('form.anyway'), () => {
          question.insisted = inputs[0]!.value
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
