// What a visitor gets for a form: a message, a file, a coupon, another page or an offer, whatever the network does.
import { coupon } from '../coupon.js'
import { element } from '../element.js'
import { deliveryStatus } from './deliveryStatus.js'
import type { FormSetting } from './formSetting.js'

/** A link that saves a file; one of another host, which cannot be saved so, opens beside the page. Undefined for an
 * address that is none of the web, such as `javascript:`. */
const webLink = (href: string | null | undefined, text?: string): HTMLAnchorElement | undefined => {
  const link = element('a', { href, download: true, class: 'button', part: 'button download' }, text)
  if (link.origin !== location.origin) link.target = '_blank'
  return /^https?:$/.test(link.protocol) ? link : undefined
}

/** Shows what the visitor gets, through `show`, and gives it; a preview shows it only. */
export const succeed = (
  { config, host, say, preview }: Pick<FormSetting, 'host' | 'say' | 'preview'> & Partial<FormSetting>,
  show: (panel: HTMLElement) => void,
): void => {
  const { message, coupon: code, download, offer, redirect } = config?.success ?? {}
  const file = webLink(download, say('form.download'))
  show(
    element(
      'div',
      { part: 'success', tabindex: -1 },
      preview?.bar(say('preview')),
      element('p', { part: 'message' }, message ?? say('form.thanks')),
      code && coupon(code, say),
      file,
      deliveryStatus(host, say, preview?.state === 'offline'),
    ),
  )
  if (preview) return
  file?.click()
  if (offer) host.api.open(offer)
  const next = webLink(redirect)
  if (next) location.assign(next.href)
}
