// What a visitor gets for a form: a message, a file, a coupon, another page or an offer, whatever the network does.
import type { FormSuccess } from '@leadline/contract'
import { parseUrl } from '../../lib/parseUrl.js'
import { coupon } from '../coupon.js'
import { element } from '../element.js'
import type { Say } from '../say.js'
import type { WidgetHost } from '../widget.js'
import { deliveryStatus } from './deliveryStatus.js'

/** An address to go to; undefined for what is none, such as `javascript:`. */
const webUrl = (address: string | null | undefined): URL | undefined => {
  const url = address ? parseUrl(address) : undefined
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

/** A link that saves the file: a file of another host, which cannot be saved so, opens beside the page. */
const fileLink = (url: URL, say: Say): HTMLAnchorElement => {
  const isOurs = url.origin === location.origin
  return element(
    'a',
    {
      href: url.href,
      class: 'button',
      part: 'button download',
      target: !isOurs && '_blank',
      rel: !isOurs && 'noopener',
    },
    say('form.download'),
  )
}

/** Shows `panel` through `show` and does the rest. `isPreview` shows everything and does nothing. */
export const succeed = (
  success: FormSuccess = {},
  host: WidgetHost,
  say: Say,
  show: (panel: HTMLElement) => void,
  isPreview?: boolean,
): void => {
  const redirect = webUrl(success.redirect)
  const file = webUrl(success.download)
  const link = file && fileLink(file, say)
  if (link) link.download = ''
  const message = element('p', { class: 'message', part: 'message' }, success.message ?? say('form.thanks'))
  show(
    element(
      'div',
      { class: 'success', part: 'success', tabindex: -1 },
      message,
      success.coupon ? coupon(success.coupon, say) : undefined,
      link,
      deliveryStatus(host, say),
    ),
  )
  if (isPreview) return
  link?.click()
  if (success.offer) host.api.open(success.offer)
  if (redirect) location.assign(redirect.href)
}
