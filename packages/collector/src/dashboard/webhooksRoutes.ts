// The page of webhook messages that were given up, and what its buttons do.
import { Hono } from 'hono'
import type { Auth } from '../http/auth.js'
import { retryOrExplain } from '../routes/webhooks.js'
import type { Store } from '../store/store.js'
import type { Webhooks } from '../webhooks/webhooks.js'
import { answerPage } from './page.js'
import { webhooksPage } from './webhooksPage.js'

const maxShown = 100

export function webhooksRoutes(auth: Auth, store: Store, webhooks: Webhooks, now: () => number) {
  const app = new Hono()

  app.get('/', auth.requireLogin, async c => {
    const [messages, total] = await Promise.all([store.messages('dead', maxShown), countGivenUp(store)])
    return answerPage(c, { title: 'Webhooks', body: webhooksPage(messages, total, now()), isLoggedIn: true })
  })

  app.use('/dead/*', auth.requireOwnForm, auth.requireLogin)

  app.post('/dead/retry', async c => {
    await webhooks.reviveAll()
    return c.redirect('/webhooks', 303)
  })

  app.post('/dead/discard', async c => {
    await webhooks.discard(null)
    return c.redirect('/webhooks', 303)
  })

  app.post('/dead/:id/retry', async c => {
    await retryOrExplain(webhooks, c.req.param('id'))
    return c.redirect('/webhooks', 303)
  })

  app.post('/dead/:id/discard', async c => {
    await webhooks.discard(c.req.param('id'))
    return c.redirect('/webhooks', 303)
  })

  return app
}

export const countGivenUp = async (store: Store) =>
  (await store.countMessages()).find(({ status }) => status === 'dead')?.count ?? 0
