// One interaction as a line that a person reads.
import type { Interaction, Scalar } from '@leadline/contract'
import { duration, qualificationName } from './words.js'

/** Kinds that say nothing about interest; the timeline keeps them out of the way. */
export const technicalTypes = new Set(['web_vital', 'lead_qualified', 'consent', 'form_view'])

export function interactionText({ type, name, data, page }: Interaction): string {
  const value = (key: string) => text(data[key])
  const quoted = (key: string) => `“${value(key)}”`
  const pageName = page.title || page.path
  switch (type) {
    case 'page_view':
      return `Viewed ${pageName}`
    case 'engagement':
      return `Stayed ${duration(Number(data.activeMs ?? 0))} on ${pageName}, down to ${Math.round(Number(data.scrollPct ?? 0))} %`
    case 'view':
      return `Saw ${quoted('view')}`
    case 'cta_click':
      return `Clicked “${value('text') || value('cta')}”`
    case 'download':
      return `Downloaded ${value('name') || value('file') || value('url')}`
    case 'outbound_click':
      return `Left for ${value('host') || value('url')}`
    case 'search':
      return `Searched for ${quoted('term')}`
    case 'video':
      return `Watched ${value('pct')} % of ${quoted('video')}`
    case 'form_view':
      return `Saw the form ${quoted('form')}`
    case 'form_start':
      return `Began the form ${quoted('form')}`
    case 'form_error':
      return `Was refused by the form ${quoted('form')}${data.field ? ` at ${quoted('field')}` : ''}`
    case 'form_abandon':
      return `Left the form ${quoted('form')} unsent${data.field ? ` at ${quoted('field')}` : ''}`
    case 'form_submit':
      return `Sent the form ${quoted('form')}${data.spam === 'suspect' ? ' (looks like spam)' : ''}`
    case 'offer_view':
      return `Was shown the offer ${quoted('offer')}`
    case 'offer_accept':
      return `Took the offer ${quoted('offer')}`
    case 'offer_dismiss':
      return `Closed the offer ${quoted('offer')}`
    case 'product_use':
      return `Used ${quoted('feature')} in the product`
    case 'identify':
      return `Became known: ${Object.keys(data).join(', ') || 'nothing new'}`
    case 'consent':
      return data.state === 'granted' ? 'Gave consent' : `Consent: ${value('state')}`
    case 'web_vital':
      return `${value('metric')} ${Math.round(Number(data.value ?? 0) * 1000) / 1000} (${value('rating')})`
    case 'lead_qualified':
      return `Became ${qualificationName(value('as'))} in the browser`
    case 'custom':
      return `${name}`
  }
}

const text = (value: Scalar | undefined) => `${value ?? ''}`
