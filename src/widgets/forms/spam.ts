// Judges whether a person filled a form in. A verdict for the backend to weigh: nothing is ever held back for it.
import type { Stop } from '../../observe/observation.js'
import { element } from '../element.js'
import type { WidgetHost } from '../widget.js'

/** From the form's appearance to its submit; nobody reads and fills in a form faster (contract §8). */
const tooFastMs = 2000

let hasHand = false

/** Looks out for a trusted sign of a hand, anywhere in the page. */
export const observeHand = ({ lent }: WidgetHost): Stop =>
  lent.listen(window, 'pointerdown keydown touchstart', ({ isTrusted }) => {
    hasHand ||= isTrusted
  })

/**
 * A field that people neither see nor reach, and that password managers are asked to leave alone; programs that fill in
 * whatever there is, fill it in. Not `display: none`, which they know.
 */
export const createTrap = (): HTMLInputElement =>
  element('input', {
    name: 'homepage',
    part: 'trap',
    'aria-hidden': 'true',
    tabindex: -1,
    autocomplete: 'off',
    'data-lead-ignore': true,
    'data-1p-ignore': true,
    'data-lpignore': 'true',
    'data-bwignore': true,
  })

/** `shownAt` is `performance.now()` of the form's appearance. */
export const judge = (trap: HTMLInputElement, shownAt: number): { spam: string; spamReasons?: string } => {
  const spamReasons = [
    trap.value && 'honeypot',
    performance.now() - shownAt < tooFastMs && 'fast',
    !hasHand && 'no-hand',
  ]
    .filter(Boolean)
    .join(' ')
  return { spam: spamReasons ? 'suspect' : 'ok', spamReasons: spamReasons || undefined }
}
