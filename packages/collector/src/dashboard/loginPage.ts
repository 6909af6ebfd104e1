// The door: one field for the admin token.
import { html } from 'hono/html'

export const loginPage = (next: string, isWrong: boolean) => html`<main id="main" class="door">
<h1>Log in</h1>
<form method="post" action="/login" id="login">
<input type="hidden" name="next" value="${next}">
<label for="token">Admin token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus
  aria-describedby="token-hint${isWrong ? ' token-error' : ''}" ${isWrong ? 'aria-invalid=true' : ''}>
${isWrong ? html`<p class="error" id="token-error" role="alert">That is not the token of this collector.</p>` : ''}
<button class="primary">Log in</button>
<p class="hint" id="token-hint">The collector printed it when it first started. Lost it? Delete <code>secrets.json</code> in its data folder, or set <code>ADMIN_TOKEN</code>, and start it again.</p>
</form>
</main>`
