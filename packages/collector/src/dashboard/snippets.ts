// Pieces that several pages show the same way.
import type { Qualification } from '@leadline/contract'
import { html } from 'hono/html'
import { signed } from '../leads/explained.js'
import { tierOf } from '../leads/rank.js'
import type { LeadSummary } from '../leads/summary.js'
import { ago, qualificationMeaning, qualificationName } from '../leads/words.js'

/** Who it is, as well as that is known. */
export function nameOf({ traits, visitor }: Pick<LeadSummary, 'traits' | 'visitor'>): string {
  const full = [traits.firstName, traits.lastName].filter(isSeen).join(' ')
  const name = [traits.name, full, traits.email].find(isSeen)
  return `${name ?? `Visitor ${visitor.slice(-6)}`}`
}

/** A name of blanks or of characters that show nothing would leave a lead that nobody can click. */
const isSeen = (value: unknown) => value !== undefined && /[^\p{C}\p{Z}]/u.test(String(value))

/** What stands under the name: address and company, or why there is none. */
export function detailOf({ traits, visitor }: Pick<LeadSummary, 'traits' | 'visitor'>): string {
  const known = [traits.company, traits.jobTitle ?? traits.title, traits.email].filter(
    value => isSeen(value) && value !== nameOf({ traits, visitor }),
  )
  if (known.length) return known.join(' · ')
  if (isSeen(traits.email)) return ''
  return visitor.startsWith('session:')
    ? 'Not recognised: one session, nothing stored'
    : 'Not known by name yet'
}

export const badges = (lead: { qualified: Qualification[]; test: boolean }) =>
  html`${[...lead.qualified]
    .sort((a, b) => tierOf(a.as) - tierOf(b.as))
    .map(
      ({ as }) =>
        html`<li class="badge badge-${as === 'sql' ? 'strong' : as === 'mql' ? 'soft' : 'line'}" title="${qualificationMeaning[as] ?? ''}">${qualificationName(as)}</li>`,
    )}${lead.test ? html`<li class="badge badge-test" title="Marked as test traffic">test</li>` : ''}`

/** A moment as `5 minutes ago`, exact on hover; the page's script keeps it current and in local time. */
export const when = (at: string, now: number) =>
  html`<time datetime="${at}" data-ago>${ago(Date.parse(at), now)}</time>`

/** A moment as a clock's time; the page's script puts it into local time. */
export const clock = (at: string) => html`<time datetime="${at}" data-clock>${at.slice(11, 16)}</time>`

export const date = (at: string) => html`<time datetime="${at}" data-date>${at.slice(0, 10)}</time>`

/** A horizontal bar; `share` from −1 to 1. Drawn, because the policy allows no inline style. */
export const bar = (share: number) =>
  html`<svg class="bar${share < 0 ? ' bar-minus' : ''}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-track" width="100" height="6"/><rect class="bar-value" width="${Math.max(1, Math.abs(share) * 100).toFixed(1)}" height="6"/></svg>`

export const hidden = (name: string, value: string) =>
  html`<input type="hidden" name="${name}" value="${value}">`

/** The card of a lead. */
export const cardPath = ({ visitor, site }: Pick<LeadSummary, 'visitor' | 'site'>) =>
  `/leads/${encodeURIComponent(visitor)}?site=${encodeURIComponent(site)}`

/** Points with their sign, which stays in front of the figure whatever the page's direction. */
export const points = (value: number) => html`<bdi dir="ltr">${signed(value)}</bdi>`
