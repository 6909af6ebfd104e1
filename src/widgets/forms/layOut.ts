// Puts a form's elements together: heading, progress, who it is filled in for, errors, questions, buttons.
import { button } from '../button.js'
import { element } from '../element.js'
import { isRightToLeft } from '../say.js'
import type { FormSetting } from './formSetting.js'
import type { Question } from './question.js'
import { createTrap } from './spam.js'

export const layOut = ({ host, say, name, config, preview }: FormSetting, questions: Question[]) => {
  const { locale } = host.settings
  const { heading, text } = config
  const trap = createTrap()
  const stepLine = element('label', { part: 'progress', tabindex: -1 })
  const notYou = button('not-you', { class: 'link' }, say('form.notYou'))
  const knownLine = element('small', { part: 'known' })
  const summary = element('div', {
    part: 'summary',
    role: 'group',
    tabindex: -1,
    'aria-labelledby': 'errors',
    hidden: true,
  })
  const go = element('button', { part: 'button submit' })
  const back = button('button back', { class: 'quiet' }, say('form.back'))
  const form = element(
    'form',
    {
      part: 'form',
      novalidate: true,
      dir: isRightToLeft(locale) && 'rtl',
      'aria-labelledby': heading && 'heading',
      'aria-label': !heading && name,
    },
    preview?.bar(say('preview')),
    heading && element('h2', { id: 'heading', part: 'heading' }, heading),
    text && element('p', { part: 'text' }, text),
    stepLine,
    knownLine,
    summary,
    ...questions.map(({ row }) => row),
    trap,
    element('div', { part: 'actions' }, go, back),
  )

  /** Shows that this is step `n` of so many; nothing when there is only one. */
  const progress = (n: number, of: number) => {
    stepLine.hidden = of < 2
    stepLine.replaceChildren(
      element('small', {}, say('form.step', { n, of })),
      element('progress', { max: of, value: n }),
    )
  }
  /** Says whom it is filled in for; false when for nobody. */
  const known = (person: unknown) => {
    knownLine.hidden = !person
    knownLine.replaceChildren(say('form.known', { name: `${person}` }), ' ', notYou)
  }
  return { form, trap, summary, stepLine, progress, known, notYou, go, back }
}
