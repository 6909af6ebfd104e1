// A coupon code that one press copies.
import { button } from './button.js'
import { element } from './element.js'
import type { Say } from './say.js'

export const coupon = (code: string, say: Say): HTMLElement => {
  const text = element('code', { part: 'coupon' }, code)
  const status = element('span', { role: 'status' })
  const copy = button('button copy', { class: 'quiet' }, say('copy'), async () => {
    try {
      await navigator.clipboard.writeText(code)
      status.textContent = say('copied')
    } catch {
      // Not allowed here: the code is selected, so that the visitor's own keys copy it.
      getSelection()?.selectAllChildren(text)
    }
  })
  return element('div', { class: 'code' }, text, copy, status)
}
