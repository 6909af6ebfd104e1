// POST /v1/replay: how the leads would stand under another model.
import { setImmediate } from 'node:timers/promises'
import type { Model } from '@leadline/contract'
import { type Replayed, type ReplayReport, replay } from '@leadline/scoring'
import { Hono } from 'hono'
import { Problem, type ProblemDetail } from '../http/problem.js'
import { readJson } from '../http/readJson.js'
import { readHistory } from '../leads/history.js'
import { checkModel } from '../loadModel.js'
import type { LeadKey, Store } from '../store/store.js'

const pageSize = 100

export function replayRoute({
  store,
  model: against,
  now,
}: {
  store: Store
  model: Model
  now: () => number
}) {
  const app = new Hono()

  app.post('/replay', async c => {
    const model = readModel(await readJson(c.req.raw))
    const report: ReplayReport = await replay(stored(store), { model, against, now: now(), grouped: true })
    return c.json(report)
  })

  return app
}

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

/** Every stored interaction, lead by lead and each lead's in order, with only one lead in memory. */
async function* stored(store: Store): AsyncGenerator<Replayed> {
  let after: LeadKey | null = null
  do {
    const page: LeadKey[] = await store.page(after, pageSize)
    for (const key of page) {
      for (const interaction of await readHistory(store, key)) yield { visitor: key.visitor, interaction }
      // The embedded store answers without waiting: let beacons in between.
      await setImmediate()
    }
    after = page.length === pageSize ? page.at(-1)! : null
  } while (after)
}
