// Tells a visitor whose answers could not be sent yet that they are saved.
import { stopAll } from '../../lib/stopAll.js'
import { element } from '../element.js'
import type { Say } from '../say.js'
import type { WidgetHost } from '../widget.js'

/** An empty line, to be shown at once, that speaks only while something waits; it looks again at each answer and change
 * of the network. */
export const deliveryStatus = (
  { api, signals, lent }: WidgetHost,
  say: Say,
  isOffline?: boolean,
): HTMLElement => {
  const line = element('p', { role: 'status', part: 'status' })
  const look = () => {
    const { endpoints } = api.delivery()
    const waits = endpoints.some(({ pending, retryAt }) => pending && retryAt)
    line.textContent = isOffline || !navigator.onLine ? say('form.offline') : waits ? say('form.retry') : ''
    if (!line.isConnected) stop()
  }
  const stop = stopAll(signals.on('delivery', look), lent.listen(window, 'online offline', look))
  queueMicrotask(look)
  return line
}
