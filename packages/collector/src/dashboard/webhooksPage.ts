// Webhook messages that were given up: what did not arrive where, and why; to send again or discard.
import { html } from 'hono/html'
import { plural, qualificationName } from '../leads/words.js'
import type { MessageRow } from '../store/store.js'
import { cardPath, nameOf, when } from './snippets.js'

/** @param total how many there are; `messages` are the newest of them */
export const webhooksPage = (
  messages: MessageRow[],
  total: number,
  now: number,
) => html`<main id="main" class="letters">
<nav class="crumbs" aria-label="Breadcrumb"><a href="/">Leads</a></nav>
<header class="title"><h1>Webhooks</h1><p class="muted">${total ? `${plural(total, 'webhook message')} ${total === 1 ? 'was' : 'were'} given up: ten attempts over three days, or the receiver answered that it is gone.` : 'Nothing was given up: every message was delivered or is on its way.'}</p></header>
${
  total
    ? html`<div class="letters-act">${act('/webhooks/dead/retry', 'Send all again', 'primary')}
<details class="danger"><summary>Discard all</summary>${act('/webhooks/dead/discard', `Discard ${plural(total, 'message')} for good`)}</details></div>
<ul class="letters-list">${messages.map(message => letter(message, now))}</ul>
${total > messages.length ? html`<p class="muted">These are the newest ${messages.length}.</p>` : ''}`
    : ''
}
</main>`

function letter(message: MessageRow, now: number) {
  const { id, site, visitor, url, attempts, error, created_at } = message
  const { as, lead } = dataOf(message)
  const name = nameOf({ traits: lead?.traits ?? {}, visitor })
  return html`<li class="panel letter">
<div class="letter-about"><h2><a href="${cardPath({ visitor, site })}">${name}</a>${as ? html` <span class="muted">became ${qualificationName(as)}</span>` : ''}</h2>
<p class="break">To ${url}</p>
<p class="muted">${error ?? 'No answer'} · ${plural(attempts, 'attempt')} · made ${when(new Date(created_at).toISOString(), now)}</p></div>
<div class="letter-act">${act(`/webhooks/dead/${encodeURIComponent(id)}/retry`, 'Send again', '', name)}${act(`/webhooks/dead/${encodeURIComponent(id)}/discard`, 'Discard', 'quiet', name)}</div>
</li>`
}

const act = (action: string, label: string, kind = '', whose = '') =>
  html`<form method="post" action="${action}"><button class="${kind}">${label}${whose ? html`<span class="visually-hidden">: ${whose}</span>` : ''}</button></form>`

/** What the message tells, as far as it can be read. */
function dataOf({ body }: MessageRow): { as?: string; lead?: { traits?: Record<string, string> } } {
  try {
    return (JSON.parse(body) as { data?: object }).data ?? {}
  } catch {
    return {}
  }
}

/** Beside the queue, while there are any. */
export const webhooksPanel = (total: number) =>
  total === 0
    ? ''
    : html`<section class="panel" aria-labelledby="webhooks-title" data-key="webhooks"><h2 id="webhooks-title">Webhooks</h2>
<p><a href="/webhooks">${plural(total, 'message')} given up</a></p></section>`
