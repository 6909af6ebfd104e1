// One lead: how it stands, why, what it did, where it came from, and what to talk about.
import type { Touch } from '@leadline/contract'
import { html } from 'hono/html'
import type { Card } from '../leads/card.js'
import { capital, qualificationMeaning, qualificationName } from '../leads/words.js'
import { courseChart } from './courseChart.js'
import { badges, bar, cardPath, date, detailOf, hidden, nameOf, points, when } from './snippets.js'
import { timelineList } from './timelineList.js'

export function cardPage(card: Card, now: number) {
  return html`<main id="main" class="card" data-live data-visitor="${card.visitor}">
<nav class="crumbs" aria-label="Breadcrumb" data-key="crumbs"><a href="/">Leads</a></nav>
${head(card, now)}
<div class="card-body" data-key="card-body">
<div class="card-main" data-key="card-main">
${sayNext(card)}
${why(card)}
${timelineList(card)}
</div>
<aside class="card-side" aria-label="About this lead" data-key="card-side">
${missing(card)}
${origin(card, now)}
${traits(card)}
${remove(card)}
</aside>
</div>
</main>`
}

function head(card: Card, now: number) {
  const { browser } = card
  return html`<header class="card-head" data-key="head">
<div class="card-score"><p class="score"><span class="visually-hidden">Score </span>${card.score}</p>
<p class="muted">${card.grade ? html`<span class="grade grade-large"><span class="visually-hidden">Grade </span>${card.grade}</span>` : ''}<span>${card.engagement} engagement<br>${points(card.fit)} fit</span></p></div>
<div class="card-who"><h1>${nameOf(card)}</h1><p class="muted">${detailOf(card)}</p>
<ul class="badges" aria-label="Qualifications">${badges(card)}</ul></div>
<dl class="card-facts">
<div><dt>Funnel</dt><dd>${funnel(card.funnel)}</dd></div>
${card.qualified.map(({ as, since }) => html`<div><dt title="${qualificationMeaning[as] ?? ''}">${qualificationName(as)}</dt><dd>since ${date(since)}</dd></div>`)}
<div><dt>Last seen</dt><dd>${when(card.lastSeenAt, now)}</dd></div>
<div><dt>Site</dt><dd>${card.site}</dd></div>
</dl>
<form class="card-act" method="post" action="/leads/${encodeURIComponent(card.visitor)}/worked">
${hidden('site', card.site)}${hidden('worked', card.workedAt ? 'false' : 'true')}${hidden('next', cardPath(card))}
<button class="${card.workedAt ? '' : 'primary'}">${card.workedAt ? 'Put back in line' : 'Taken care of'}</button>
${card.workedAt ? html`<p class="muted">Taken care of ${when(card.workedAt, now)}</p>` : ''}</form>
${courseChart(card)}
${
  browser && Math.round(browser.score) !== card.score
    ? html`<p class="differs" data-key="differs">The browser last reported <b>${Math.round(browser.score)}</b> (model ${browser.model}); this is ${card.score} by ${card.model}. They differ while interactions are on their way, as scores fade, or when the models do.</p>`
    : ''
}
</header>`
}

const stages = ['attraction', 'engagement', 'conversion']

function funnel(stage: string) {
  const reached = stages.indexOf(stage)
  return html`<span class="funnel"><span class="funnel-steps" aria-hidden="true">${stages.map(
    (_, i) => html`<i class="${i <= reached ? 'on' : ''}"></i>`,
  )}</span>${capital(stage)}</span>`
}

function sayNext({ whatToSay }: Card) {
  if (whatToSay.length === 0) return ''
  return html`<section class="panel say" aria-labelledby="say-title" data-key="say">
<h2 id="say-title">What to say next</h2>
<ol>${whatToSay.map(({ say, because }) => html`<li><p>${say}</p><p class="muted">${because}</p></li>`)}</ol>
</section>`
}

function why({ reasons, score }: Card) {
  const given = reasons.filter(({ points }) => points !== 0)
  const faded = reasons.filter(({ points }) => points === 0)
  const largest = Math.max(1, ...given.map(({ points }) => Math.abs(points)))
  return html`<section class="panel" aria-labelledby="why-title" data-key="why">
<h2 id="why-title">Why ${score}</h2>
${given.length === 0 ? html`<p class="muted">Nothing has given points yet.</p>` : ''}
<ul class="parts">${given.map(
    reason =>
      html`<li><span class="part-label">${reason.label}</span>${bar(reason.points / largest)}<span class="part-points">${points(reason.points)}</span>${reason.detail ? html`<p class="muted part-detail">${reason.detail}</p>` : ''}</li>`,
  )}</ul>
${faded.length ? html`<details data-key="faded"><summary>${faded.length} that give nothing now</summary><ul class="plain">${faded.map(({ sentence }) => html`<li class="muted">${sentence}</li>`)}</ul></details>` : ''}
</section>`
}

function missing({ next }: Card) {
  if (next.length === 0) return ''
  return html`<section class="panel" aria-labelledby="missing-title" data-key="missing">
<h2 id="missing-title">What is missing</h2>
<dl class="stack">${next.map(
    ({ as, missing }) =>
      html`<div><dt>for ${qualificationName(as)}</dt><dd><ul class="plain">${missing.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul></dd></div>`,
  )}</dl>
</section>`
}

function origin({ attribution: { first, last }, firstSeenAt }: Card, now: number) {
  const isSame = JSON.stringify(first) === JSON.stringify(last)
  return html`<section class="panel" aria-labelledby="origin-title" data-key="origin">
<h2 id="origin-title">Where from</h2>
${
  first || last
    ? html`<dl class="stack">${first ? html`<div><dt>${isSame ? 'First and last touch' : 'First touch'}</dt><dd>${touch(first, now)}</dd></div>` : ''}
${last && !isSame ? html`<div><dt>Last touch</dt><dd>${touch(last, now)}</dd></div>` : ''}</dl>`
    : html`<p class="muted">Not known. First seen ${when(firstSeenAt, now)}.</p>`
}
</section>`
}

function touch(
  { channel, motion, source, medium, campaign, term, content, landing, at }: Touch,
  now: number,
) {
  const details = [[source, medium].filter(Boolean).join(' / '), campaign, term, content].filter(Boolean)
  return html`<b>${channel ?? source ?? 'Unknown'}</b>${motion ? ` (${motion})` : ''}
${details.length ? html`<br>${details.join(' · ')}` : ''}
${landing ? html`<br><span class="muted break">Landed on ${landing}</span>` : ''}
${at ? html`<br><span class="muted">${when(at, now)}</span>` : ''}`
}

function traits({ traits, visitor }: Card) {
  const known = Object.entries(traits).filter(([, value]) => value !== undefined)
  return html`<section class="panel" aria-labelledby="traits-title" data-key="traits">
<h2 id="traits-title">Known about them</h2>
${
  known.length
    ? html`<dl class="pairs">${known.map(([name, value]) => html`<div><dt>${capital(name)}</dt><dd class="break">${breakable(String(value))}</dd></div>`)}</dl>`
    : html`<p class="muted">Nothing yet: they have not told.</p>`
}
<p class="muted small break">${visitor}</p>
</section>`
}

/** Where a line may end in an address, before it ends anywhere. */
const breakable = (text: string) => html`${text.split(/(?=[@.])/).map(part => html`${part}<wbr>`)}`

const remove = (
  card: Card,
) => html`<details class="danger" data-key="remove"><summary>Delete this lead</summary>
<form method="post" action="/leads/${encodeURIComponent(card.visitor)}/delete">${hidden('site', card.site)}
<p class="muted">Removes the lead and its ${card.interactions.toLocaleString('en')} interactions for good.</p>
<button>Delete for good</button></form></details>`
