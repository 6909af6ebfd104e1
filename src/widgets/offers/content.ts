// Builds what an offer says, from the config, as elements and text.
import type { OfferContent } from '@leadline/contract'
import { parseUrl } from '../../lib/parseUrl.js'
import { coupon } from '../coupon.js'
import { element } from '../element.js'
import type { Say } from '../say.js'
import { countdown } from './countdown.js'

/** An address that may be followed; undefined for `javascript:` and the like. */
const safeHref = (href: string | undefined) =>
  href && /^(https?|mailto|tel|sms):/.test(parseUrl(href)?.protocol ?? '') ? href : undefined

/** Empty texts leave nothing behind. */
export const content = (
  { heading, body, points, image, imageAlt, form, coupon: code, countdown: end, cta }: OfferContent,
  locale: string,
  say: Say,
): { media: HTMLElement | undefined; text: HTMLElement[]; action: HTMLElement[] } => {
  const href = safeHref(cta?.href)
  const picture = image && element('img', { part: 'image', src: image, decoding: 'async' })
  if (picture) picture.alt = imageAlt ?? ''
  const call = cta && element(href ? 'a' : 'button', { class: 'button', part: 'button cta', href }, cta.label)
  const list = points?.length
    ? element('ul', { part: 'points', role: 'list' }, ...points.map(point => element('li', {}, point)))
    : undefined
  return {
    media: picture ? element('div', { class: 'media' }, picture) : undefined,
    text: [
      heading && element('h2', { id: 'heading', part: 'heading' }, heading),
      body && element('p', { part: 'body' }, body),
      list,
    ].filter(part => !!part),
    action: [
      end && countdown(end, locale, say),
      code && coupon(code, say),
      form && element('lead-form' as 'div', { name: form, part: 'form' }),
      call,
    ].filter(part => !!part),
  }
}
