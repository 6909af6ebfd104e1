// Webhook messages that were given up: listed, sent again, discarded.
import { Hono } from 'hono'
import { notFound, Problem } from '../http/problem.js'
import type { MessageRow, Store } from '../store/store.js'
import type { Webhooks } from '../webhooks/webhooks.js'

const maxListed = 200

export function webhooksRoutes({ store, webhooks }: { store: Store; webhooks: Webhooks }) {
  const app = new Hono()

  app.get('/dead', async c => c.json({ messages: (await store.messages('dead', maxListed)).map(messageOf) }))

  app.delete('/dead', async c => c.json({ discarded: await webhooks.discard(null) }))

  app.post('/dead/retry', async c => c.json({ retried: await webhooks.reviveAll() }, 202))

  app.post('/dead/:id/retry', async c => {
    await retryOrExplain(webhooks, c.req.param('id'))
    return c.body(null, 202)
  })

  app.delete('/dead/:id', async c => {
    if (!(await webhooks.discard(c.req.param('id')))) throw noMessage()
    return c.body(null, 204)
  })

  return app
}

/** @throws {Problem} if there is no such message, or nobody would deliver it */
export async function retryOrExplain(webhooks: Webhooks, id: string) {
  const outcome = await webhooks.revive(id)
  if (outcome === 'not found') throw noMessage()
  if (outcome === 'no such webhook')
    throw new Problem(
      409,
      'no-such-webhook',
      'No such webhook',
      'The webhook that this message was for has been taken out, so that nobody would deliver it. Put its address back, or discard the message.',
    )
}

const noMessage = () => notFound('There is no such message among those given up.')

const messageOf = ({ id, url, body, attempts, error, created_at }: MessageRow) => ({
  id,
  url,
  attempts,
  error,
  createdAt: new Date(created_at).toISOString(),
  body: JSON.parse(body) as unknown,
})
