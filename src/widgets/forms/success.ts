// What a visitor gets for a form: a message, a file, a coupon, another page or an offer, whatever the network does.
import type { FormSuccess } from '@leadline/contract'
import { parseUrl } from '../../lib/parseUrl.js'
import { coupon } from '../coupon.js'
import { element } from '../element.js'
import { previewBar } from '../preview.js'
import type { Say } from '../say.js'
import { deliveryStatus } from './deliveryStatus.js'
import type { FormSetting } from './formSetting.js'

/** An address to go to; undefined for what is none, such as `javascript:`. */
const webUrl = (address: string | null | undefined): URL | undefined => {
  const url = address ? parseUrl(address) : undefined
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

/** A link that saves the file: a file of another host, which cannot be saved so, opens beside the page. */
const fileLink = (url: URL, say: Say): HTMLAnchorElement => {
  const isOurs = url.origin === location.origin
  const link = element(
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
  link.download = ''
  return link
}

/** Shows what the visitor gets, through `show`, and gives it; a preview shows it only. */
export const succeed = (
  { config, host, say, preview }: FormSetting,
  show: (panel: HTMLElement) => void,
): void => {
  const { message, coupon: code, download, offer, redirect }: FormSuccess = config.success ?? {}
  const file = webUrl(download)
  const link = file && fileLink(file, say)
  show(
    element(
      'div',
      { part: 'success', tabindex: -1 },
      preview && previewBar(say('preview')),
      element('p', { part: 'message' }, message ?? say('form.thanks')),
      code ? coupon(code, say) : undefined,
      link,
      deliveryStatus(host, say, preview?.as.get('state') === 'offline'),
    ),
  )
  if (preview) return
  link?.click()
  if (offer) host.api.open(offer)
  const next = webUrl(redirect)
  if (next) location.assign(next.href)
}
