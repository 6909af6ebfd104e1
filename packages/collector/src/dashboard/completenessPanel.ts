// One figure for how much has arrived, with its gaps.
import { html } from 'hono/html'
import type { Completeness, Gap } from '../leads/completeness.js'
import { plural } from '../leads/words.js'
import { bar, when } from './snippets.js'

export function completenessPanel(found: Completeness, now: number) {
  const { completeness, received, missing, gaps, ledger } = found
  return html`<section class="panel" aria-labelledby="completeness-title" data-key="completeness">
<h2 id="completeness-title">Completeness</h2>
${
  completeness === null
    ? html`<p class="figure muted">–</p><p class="muted">Nothing has arrived yet.</p>`
    : html`<p class="figure">${percent(completeness)}</p>
${bar(completeness)}
<p class="muted">${received.toLocaleString('en')} of ${plural(received + missing, 'interaction')} arrived, counted within ${plural(found.visits, 'visit')}.</p>`
}
${ledger.outstanding > 0 ? html`<p class="muted">${ledger.outstanding.toLocaleString('en')} more recorded in browsers, not here yet.</p>` : ''}
${
  gaps.length
    ? html`<details data-key="gaps"><summary>${plural(found.incompleteVisits, 'visit')} with gaps</summary>
<ul class="gaps">${gaps.slice(0, 20).map(gap => gapLine(gap, now))}</ul></details>`
    : completeness === null
      ? ''
      : html`<p class="muted">No gaps.</p>`
}
</section>`
}

/** Never rounded up to a whole that it is not. */
const percent = (share: number) => `${share === 1 ? '100' : (Math.floor(share * 1000) / 10).toFixed(1)} %`

const gapLine = (gap: Gap, now: number) => html`<li data-key="gap-${gap.visit}">
<a href="/leads/${encodeURIComponent(gap.visitor)}?site=${encodeURIComponent(gap.site)}">Visit …${gap.visit.slice(-6)}</a>
<span class="muted">lacks ${gap.missing.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ')} of ${gap.highest}, ${when(gap.lastAt, now)}${gap.rejected.length ? `; ${gap.rejected.length} refused: ${gap.rejected[0]!.reason}` : ''}</span>
</li>`
