// POST /v1/replay: how the leads would stand under another model.
import type { Model } from '@leadline/contract'
import { createReplay } from '@leadline/scoring'
import { type Context, Hono } from 'hono'
import { stream } from 'hono/streaming'
import { Problem, type ProblemDetail } from '../http/problem.js'
import { readJson } from '../http/readJson.js'
import type { Traffic } from '../http/traffic.js'
import { createQueue } from '../leads/createQueue.js'
import { inSlices, readHistory } from '../leads/history.js'
import { checkModel } from '../loadModel.js'
import type { LeadKey, Store } from '../store/store.js'

const pageSize = 100
/** Proxies close a silent connection after 30 to 60 s; people want to see that something moves. */
const tellEveryMs = 1_000

export type ReplayParts = {
  store: Store
  model: Model
  traffic: Traffic
  now: () => number
  report: (message: string, error: unknown) => void
}

export function replayRoute({ store, model: against, traffic, now, report }: ReplayParts) {
  const app = new Hono()
  // One after the other: two at once would take twice as long each.
  const inTurn = createQueue()

  app.post('/replay', async c => {
    const model = readModel(await readJson(c.req.raw))
    const lines = wantsLines(c)
    // The first page before the answer begins: a store that is down is answered as such.
    const [sites] = await Promise.all([store.sites(), store.page(null, 1)])
    const of = sites.reduce((sum, site) => sum + site.leads, 0)
    c.header('content-type', lines ? 'application/x-ndjson' : 'application/json')
    c.header('x-accel-buffering', 'no')
    return stream(c, async out => {
      const running = createReplay({ model, against, now: now(), grouped: true })
      let visitors = 0
      // Space before a JSON text means nothing (RFC 8259, 2), and keeps the connection open.
      const tell = () => void out.write(lines ? `${JSON.stringify({ visitors, of })}\n` : '\n')
      const telling = setInterval(tell, tellEveryMs)
      try {
        await inTurn('replay', async () => {
          for await (const key of leadsOf(store)) {
            if (out.aborted) return
            await inSlices(await readHistory(store, key), one => running.add(key.visitor, one))
            visitors++
            await traffic.whenQuiet()
          }
        })
        const result = running.report()
        await out.write(JSON.stringify(lines ? { report: result } : result))
        if (lines) await out.write('\n')
      } catch (error) {
        // What was promised cannot be given: end the connection, rather than the text.
        report('A replay failed', error)
        out.abort()
      } finally {
        clearInterval(telling)
      }
    })
  })

  return app
}

const wantsLines = (c: Context) => /application\/x-ndjson/i.test(c.req.header('accept') ?? '')

/** `{"model": …}`: a model, or the name of a preset. */
function readModel(body: unknown): Model {
  const asked = typeof body === 'object' && body !== null ? (body as { model?: unknown }).model : undefined
  if (asked === undefined)
    throw invalid([{ path: '', message: 'Send {"model": …}: a scoring model, or the name of a preset.' }])
  const { model, problems } = checkModel(asked)
  if (!model) throw invalid(problems.map(({ path, message }) => ({ path: `/model${path}`, message })))
  return model
}

const invalid = (errors: ProblemDetail[]) =>
  new Problem(
    422,
    'invalid-model',
    'Not a valid model',
    'The stored interactions cannot be replayed with it: "errors" says why.',
    {
      errors,
    },
  )

/** Every lead, a page in memory. */
async function* leadsOf(store: Store): AsyncGenerator<LeadKey> {
  let after: LeadKey | null = null
  do {
    const page: LeadKey[] = await store.page(after, pageSize)
    yield* page
    after = page.length === pageSize ? page.at(-1)! : null
  } while (after)
}
