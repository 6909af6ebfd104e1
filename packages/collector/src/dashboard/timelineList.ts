// What the lead did, session by session.
import { html } from 'hono/html'
import type { Card, TimelineEntry } from '../leads/card.js'
import { signed } from '../leads/explained.js'
import { duration, plural } from '../leads/words.js'
import { clock, date, points } from './snippets.js'

export function timelineList({ timeline, earlier }: Card) {
  return html`<section class="panel" aria-labelledby="timeline-title" data-key="timeline">
<h2 id="timeline-title">Timeline</h2>
${timeline.map(session => {
  const lasted = Date.parse(session.endedAt) - Date.parse(session.startedAt)
  const acts = session.interactions.filter(({ technical }) => !technical)
  const technical = session.interactions.filter(entry => entry.technical)
  return html`<section class="session" data-key="session-${session.session}">
<h3>${date(session.startedAt)} <span class="muted">${[lasted >= 1000 ? duration(lasted) : '', plural(session.visits, 'page visit'), session.channel ?? ''].filter(Boolean).join(' · ')}</span></h3>
<ol class="entries">${acts.map(entry)}</ol>
${technical.length ? html`<details data-key="technical"><summary>${plural(technical.length, 'measurement')}</summary><ol class="entries">${technical.map(entry)}</ol></details>` : ''}
</section>`
})}
${earlier ? html`<p class="muted">${earlier.toLocaleString('en')} earlier interactions count in the score and are not listed.</p>` : ''}
</section>`
}

const entry = (
  one: TimelineEntry,
) => html`<li class="entry${one.points ? ' entry-scored' : ''}" data-key="${one.id}">
${clock(one.at)}<span class="entry-text">${one.text}${one.type === 'page_view' || one.page.path === '' ? '' : html` <span class="muted">on ${one.page.path}</span>`}</span>
${one.points ? html`<b class="entry-points" title="${one.browserPoints === undefined ? '' : `The browser gave ${signed(one.browserPoints)}`}">${points(one.points)}</b>` : ''}
</li>`
