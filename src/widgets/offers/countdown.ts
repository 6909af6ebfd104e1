// The time that is left, for eyes; what is read out is when it ends, once, and never each second.
import { element } from '../element.js'
import type { Say } from '../say.js'

const SECOND_MS = 1000
const units: [unit: string, ms: number][] = [
  ['day', 864e5],
  ['hour', 36e5],
  ['minute', 6e4],
  ['second', SECOND_MS],
]

/** Counts while it is on the page. Who asked for less motion sees no seconds. */
export const countdown = (end: string, locale: string, say: Say): HTMLElement => {
  const endsAt = Date.parse(end)
  const isCalm = matchMedia('(prefers-reduced-motion:reduce)').matches
  const shown = isCalm ? units.slice(0, 3) : units
  const cells = shown.map(() => element('span', { class: 'cell' }))
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(endsAt)
  const label = element('span', { class: 'when' }, say('offer.ends', { when }))
  const digits = element('span', { class: 'cells', 'aria-hidden': 'true' }, ...cells)
  const line = element('p', { class: 'countdown', part: 'countdown' }, label, digits)

  const tick = () => {
    let left = Math.max(0, endsAt - Date.now())
    if (!left) {
      label.textContent = say('offer.ended')
      digits.remove()
      return
    }
    shown.forEach(([unit, ms], index) => {
      const count = Math.floor(left / ms)
      left -= count * ms
      const parts = new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
      }).formatToParts(count)
      // Some languages say one minute without a number.
      const name = parts.find(({ type }) => type === 'unit')?.value ?? unit
      const number = count.toLocaleString(locale, { useGrouping: false, minimumIntegerDigits: index ? 2 : 1 })
      cells[index]!.replaceChildren(element('b', {}, number), element('small', {}, name))
    })
    setTimeout(() => line.isConnected && tick(), SECOND_MS - (Date.now() % SECOND_MS))
  }
  tick()
  return line
}
