// Something that was asked for and cannot be shown, in plain words.
import { html } from 'hono/html'

export const messagePage = (title: string, detail: string) => html`<main id="main" class="door">
<h1>${title}</h1>
<p>${detail}</p>
<p><a href="/">Show all leads</a></p>
</main>`
