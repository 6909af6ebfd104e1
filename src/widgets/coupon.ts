// A coupon code that one press copies.
import { element } from './element.js'
import type { Say } from './say.js'

export const coupon = (code: string, say: Say): HTMLElement => {
  const text = element('code', { part: 'coupon' }, code)
  const button = element('button', { type: 'button', class: 'quiet', part: 'button copy' }, say('copy'))
  const status = element('span', { role: 'status' })
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code)
      status.textContent = say('copied')
    } catch {
      // Not allowed here: the code is selected, so that the visitor's own keys copy it.
      getSelection()?.selectAllChildren(text)
    }
  })
  return element('div', { class: 'code' }, text, button, status)
}
