// The queue: who to look at first, and why.
import { html } from 'hono/html'
import type { Kinds } from '../http/query.js'
import type { Completeness } from '../leads/completeness.js'
import type { QueuedLead } from '../leads/desk.js'
import { groupBy } from '../leads/groupBy.js'
import { tiers } from '../leads/rank.js'
import { plural } from '../leads/words.js'
import { completenessPanel } from './completenessPanel.js'
import { filterBar, findForm } from './filters.js'
import { badges, bar, cardPath, detailOf, hidden, nameOf, points, when } from './snippets.js'
import { webhooksPanel } from './webhooksPage.js'

export type Queue = {
  leads: QueuedLead[]
  next: string | null
  params: URLSearchParams
  kinds: Kinds
  sites: { site: string; leads: number }[]
  completeness: Completeness
  /** Webhook messages that were given up. */
  givenUp: number
  /** Where the collector is reached, as the browser sees it. */
  origin: string
  now: number
}

export function queuePage(queue: Queue) {
  const { leads, params, sites, now } = queue
  const total = sites.reduce((sum, site) => sum + site.leads, 0)
  if (total === 0) return emptyPage(queue.origin)
  return html`<main id="main" class="desk" data-live>
<div class="desk-main" data-key="desk-main">
<header class="title" data-key="title"><h1>Leads</h1><p class="muted">${plural(total, 'lead')}, the most urgent first</p>${findForm(params)}</header>
${filterBar(
  params,
  queue.kinds,
  sites.map(({ site }) => site),
)}
${
  leads.length
    ? [...groupBy(leads, ({ tier }) => tier)].map(([tier, group]) => tierSection(tier, group, now))
    : html`<div class="none" data-key="none"><p>No lead matches these filters.</p><p><a href="/">Show all leads</a></p></div>`
}
${queue.next ? html`<p class="more" data-key="more"><a class="button" href="/?${withCursor(params, queue.next)}">More leads</a></p>` : ''}
</div>
<aside class="desk-side" aria-label="About the data" data-key="desk-side">
${completenessPanel(queue.completeness, now)}
${webhooksPanel(queue.givenUp)}
<section class="panel" aria-labelledby="export-title" data-key="export"><h2 id="export-title">Export</h2>
<p><a href="/v1/leads.csv?${withParam(params, 'excel', '1')}" download>These leads as CSV</a></p></section>
</aside>
</main>`
}

const tierSection = (
  tier: number,
  leads: QueuedLead[],
  now: number,
) => html`<section class="tier" aria-labelledby="tier-${tier}" data-key="tier-${tier}">
<header class="tier-head"><h2 id="tier-${tier}">${tiers[tier]!.name}</h2><p class="muted">${tiers[tier]!.order}</p></header>
<ol class="leads">${leads.map(lead => leadLine(lead, now))}</ol>
</section>`

/** Reasons in a row: as many as fit one line. */
const shownReasons = 3

function leadLine(lead: QueuedLead, now: number) {
  const key = `${lead.site}/${lead.visitor}`
  const reasons = lead.reasons.filter(({ points }) => points !== 0)
  const largest = Math.max(1, ...reasons.map(({ points }) => Math.abs(points)))
  const channel = lead.attribution.last?.channel ?? lead.attribution.first?.channel
  return html`<li class="lead" data-key="${key}" data-tier="${lead.tier}">
<p class="lead-score"><span class="visually-hidden">Score </span><b>${lead.score}</b>${lead.grade ? html` <span class="grade"><span class="visually-hidden">grade </span>${lead.grade}</span>` : ''}</p>
<div class="lead-who">
<h3><a href="${cardPath(lead)}">${nameOf(lead)}</a></h3>
<ul class="badges" aria-label="Qualifications">${badges(lead)}</ul>
<p class="muted lead-detail">${detailOf(lead)}</p>
</div>
<p class="lead-when muted">${when(lead.lastSeenAt, now)}${channel ? html`<br><span class="lead-channel">${channel}</span>` : ''}</p>
${
  reasons.length
    ? html`<details class="lead-why"><summary><span class="visually-hidden">Why: </span>${reasons
        .slice(0, shownReasons)
        .map(
          reason => html`<span class="why">${reason.label} <b>${points(reason.points)}</b></span>`,
        )}${reasons.length > shownReasons ? html`<span class="why why-more">${reasons.length - shownReasons} more</span>` : ''}</summary>
<ul class="parts parts-small">${reasons.map(
        reason =>
          html`<li><span class="part-label">${reason.label}</span>${bar(reason.points / largest)}<span class="part-points">${points(reason.points)}</span></li>`,
      )}</ul></details>`
    : html`<p class="lead-why muted">Nothing has given points yet.</p>`
}
<form class="lead-act" method="post" action="/leads/${encodeURIComponent(lead.visitor)}/worked" data-quiet>
${hidden('site', lead.site)}${hidden('worked', lead.workedAt ? 'false' : 'true')}
<button class="tick" aria-label="${lead.workedAt ? `Put ${nameOf(lead)} back in line` : `${nameOf(lead)} is taken care of`}" title="${lead.workedAt ? 'Put back in line' : 'Taken care of'}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${
    lead.workedAt
      ? html`<path d="M4 8h8M4 8l3-3M4 8l3 3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`
      : html`<path d="m3.5 8.5 3 3 6-7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`
  }</svg></button>
</form>
</li>`
}

function withParam(params: URLSearchParams, name: string, value: string) {
  const copy = new URLSearchParams(params)
  copy.set(name, value)
  return copy.toString()
}

const withCursor = (params: URLSearchParams, next: string) => withParam(params, 'cursor', next)

/** Nothing has come yet: what to paste, ready to copy. The page shows the first lead by itself. */
function emptyPage(origin: string) {
  const tag = `<script async src="${origin}/leadline.js" data-site="your-site" data-endpoint="${origin}/v1/events"></script>`
  return html`<main id="main" class="empty" data-live>
<div data-key="empty">
<h1>No soundings yet</h1>
<p class="lede">Paste this line into your pages. The first visitor appears here within a second or two.</p>
<div class="snippet"><pre tabindex="0" aria-label="Script tag"><code id="tag">${tag}</code></pre><button type="button" class="primary" data-copy="tag">Copy</button></div>
<p class="muted"><span class="dot" aria-hidden="true"></span> Waiting for the first beacon. Nothing to reload.</p>
</div>
</main>`
}
