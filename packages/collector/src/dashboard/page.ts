// The frame of every page: head, top bar, and a policy that lets nothing else run.
import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { ContentfulStatusCode as StatusCode } from 'hono/utils/http-status'
import { assetVersion } from './assets.js'

type Html = ReturnType<typeof html>

/** The mark: a sounding line with its weight. */
const mark = html`<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M1.5 6.5c2.2-2 4.3-2 6.5 0s4.3 2 6.5 0 4.3-2 6.5 0" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" opacity=".5"/><path d="M12 1v13" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/><path d="M12 12.5c2.3 2.9 3.5 4.7 3.5 6.2a3.5 3.5 0 0 1-7 0c0-1.5 1.2-3.3 3.5-6.2z" fill="currentColor"/></svg>`

export type Page = {
  title: string
  body: Html
  /** Shown at the end of the top bar, for those who are logged in. */
  isLoggedIn: boolean
  /** It follows what happens, and says whether it can. @default false */
  isLive?: boolean
  status?: number
}

export function answerPage(c: Context, { title, body, isLoggedIn, isLive = false, status = 200 }: Page) {
  const nonce = randomBytes(16).toString('base64')
  c.header(
    'content-security-policy',
    [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types leadline-dashboard',
    ].join('; '),
  )
  c.header('referrer-policy', 'same-origin')
  c.header('x-content-type-options', 'nosniff')
  c.header('cache-control', 'no-store')
  return c.html(
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Leadline</title>
<link rel="icon" href="/dashboard/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/dashboard/dashboard.css?${assetVersion}">
<script nonce="${nonce}" type="module" src="/dashboard/dashboard.js?${assetVersion}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<a class="brand" href="/">${mark}<span>Leadline</span></a>
${
  isLive
    ? html`<p class="live" id="live" role="status"><span class="dot" aria-hidden="true"></span><span>Connecting…</span></p>`
    : ''
}
${
  isLoggedIn
    ? html`<nav aria-label="Account"><form method="post" action="/logout"><button class="quiet">Log out</button></form></nav>`
    : ''
}
</header>
${body}
<div class="visually-hidden" id="news" role="status"></div>
</body>
</html>`,
    status as StatusCode,
  )
}
