// Keeps what a visitor has entered through a reload of the tab, where they allow things to be stored.
import { secretName } from '../../lib/redactUrl.js'
import type { WidgetHost } from '../widget.js'
import type { Question } from './question.js'
import { answerOf } from './question.js'

export interface Draft {
  answers: Record<string, unknown>
  step: number
}

/** Consent is given anew each time, and neither secrets nor what the page put in are the visitor's to find again. */
const isKept = ({ field: { type, name, autocomplete } }: Question) =>
  !/^(hidden|consent)$/.test(type) &&
  !secretName.test(name) &&
  !/passw|cc-|card|cv[cv]|iban|ssn/i.test(`${name} ${autocomplete}`)

export const openDraft = ({ api, settings }: WidgetHost, form: string) => {
  const key = `leadline:${settings.site}:draft:${form}`
  /** Storage may be forbidden, by the visitor or by the browser, and may be full. */
  const attempt = <Result>(run: () => Result): Result | undefined => {
    try {
      if (settings.storage !== 'none' && api.consent() === 'granted') return run()
    } catch {}
  }
  return {
    read: (): Draft | undefined =>
      attempt(() => {
        const draft = JSON.parse(sessionStorage.getItem(key)!)
        return draft?.answers && draft
      }),
    write: (questions: Question[], step: number): void =>
      attempt(() =>
        sessionStorage.setItem(
          key,
          JSON.stringify({
            answers: Object.fromEntries(
              questions.filter(isKept).map(question => [question.field.name, answerOf(question)]),
            ),
            step,
          }),
        ),
      ),
    drop: (): void => attempt(() => sessionStorage.removeItem(key)),
  }
}
