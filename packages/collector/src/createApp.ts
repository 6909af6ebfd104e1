// The collector as a web application: knows every part, and hands each what it needs.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createScorer, defaultModel } from '@leadline/scoring'
import { type Context, Hono } from 'hono'
import { dashboardRoutes } from './dashboard/dashboardRoutes.js'
import { createAuth } from './http/auth.js'
import { limitGuesses } from './http/guesses.js'
import { wrongMethod } from './http/method.js'
import { createMetrics } from './http/metrics.js'
import { notFound, Problem, problemAnswer } from './http/problem.js'
import { watchProcess } from './http/processGauges.js'
import { createRateLimit } from './http/rateLimit.js'
import { openSecrets } from './http/secrets.js'
import { senderAddress } from './http/senderAddress.js'
import { createSites } from './http/sites.js'
import { createTraffic } from './http/traffic.js'
import { createChanges } from './leads/changes.js'
import { createDesk } from './leads/desk.js'
import { createIngest, fingerprintOf } from './leads/ingest.js'
import { keepLeadsFresh } from './leads/refresh.js'
import { createLabels } from './leads/ruleLabels.js'
import { loadModel } from './loadModel.js'
import { type CollectorOptions, defaultLimits, defaultWebhookRetention, retentionMsOf } from './options.js'
import { eventsRoute } from './routes/events.js'
import { healthRoutes } from './routes/health.js'
import { leadsRoutes } from './routes/leads.js'
import { replayRoute } from './routes/replay.js'
import { findScriptFolder, scriptRoute } from './routes/script.js'
import { webhooksRoutes } from './routes/webhooks.js'
import { openPostgres } from './store/postgres.js'
import { openSqlite } from './store/sqlite.js'
import type { Store } from './store/store.js'
import { keepSwept } from './store/sweep.js'
import { checkWebhooks, createWebhooks } from './webhooks/webhooks.js'

export type CollectorApp = {
  /** Answers requests: `app.request('/v1/leads')` in tests, `app.fetch` under any server. */
  app: Hono
  /** The admin token, if it was made just now: it is not kept, only its hash. */
  newAdminToken?: string
  /** Any site key is accepted. */
  isOpen: boolean
  store: Store
  /** Stops the background work and closes the store. */
  close(): Promise<void>
}

/** Opens the store and wires everything up. @throws if an option, the model or the store cannot be used */
export async function createApp(options: CollectorOptions = {}): Promise<CollectorApp> {
  const now = options.now ?? Date.now
  const log = options.log ?? console.log
  const report = (message: string, error: unknown) =>
    log(oneLine(`${message}: ${(error as Error)?.message ?? error}`))

  const dataFolder = options.dataFolder ?? '.leadline'
  const model = loadModel(options.model)
  const scorer = createScorer(model)
  const fingerprint = fingerprintOf(model, scorer.begin().v)
  const sites = createSites(options.sites ?? ['*'])
  const metrics = createMetrics()
  const watched = watchProcess()
  const traffic = createTraffic()
  checkWebhooks(options.webhooks ?? [])
  const retentionMs = options.retention && retentionMsOf('"retention" (RETENTION)', options.retention)
  const webhookRetentionMs = retentionMsOf(
    '"webhookRetention" (WEBHOOK_RETENTION)',
    options.webhookRetention ?? defaultWebhookRetention,
  )
  const store = await openStore(options.databaseUrl, dataFolder)
  // After all that may stop the start: a new admin token that nobody gets to see would lock everyone out.
  const secrets = await openSecretsOf(store, dataFolder, options.adminToken)
  const senderOf = (c: Context) => senderAddress(c, Number(options.trustProxy ?? 0))
  const auth = createAuth(secrets, isToken => limitGuesses(isToken, senderOf, metrics, now), now)

  const webhooks = createWebhooks(options.webhooks ?? [], secrets.webhookSecret, store, metrics, now, report)
  const timed: Store = {
    ...store,
    commit: write => metrics.time('leadline_store_commit_duration_seconds', () => store.commit(write)),
  }
  const ingest = createIngest(timed, scorer, fingerprint, webhooks.announce, now)
  const desk = createDesk(store, scorer, fingerprint, createLabels(model), now)
  const changes = createChanges(store, desk, report)
  const kinds = {
    qualifications: (model.qualify ?? defaultModel.qualify ?? []).map(({ as }) => as),
    stages: [...new Set([scorer.begin().funnel, ...(model.funnel ?? []).map(({ stage }) => stage)])],
  }

  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    metrics.count('leadline_http_requests_total', { method: knownMethod(c.req.method), status: c.res.status })
  })
  app.onError((error, c) => {
    if (error instanceof Problem) return problemAnswer(error)
    report(`${c.req.method} ${c.req.path} failed`, error)
    return problemAnswer(
      new Problem(
        500,
        'internal',
        'Something went wrong',
        'The collector could not answer. Its log says why.',
      ),
    )
  })
  app.notFound(c => problemAnswer(wrongMethod(app, c) ?? notFound(`There is nothing at ${c.req.path}.`)))

  app.route(
    '/v1/events',
    eventsRoute({
      sites,
      ingest,
      erase: desk.erase,
      limits: {
        visitor: createRateLimit(options.limits?.visitor ?? defaultLimits.visitor, now),
        address: createRateLimit(options.limits?.address ?? defaultLimits.address, now),
      },
      senderOf,
      traffic,
      metrics,
      report,
    }),
  )
  app.route('/', scriptRoute(options.scriptFolder ?? findScriptFolder()))
  app.route('/', healthRoutes({ store, metrics, changes, auth, traffic, watched, now }))
  app.use('/v1/*', auth.requireToken)
  app.route('/v1', leadsRoutes({ store, desk, changes, kinds }))
  app.route('/v1/webhooks', webhooksRoutes({ store, webhooks }))
  app.route('/v1', replayRoute({ store, model, traffic, now, report }))
  app.route('/', dashboardRoutes({ auth, store, desk, webhooks, kinds, now }))

  const stopRefreshing = keepLeadsFresh(store, scorer, fingerprint, now, report)
  const stopWebhooks = webhooks.start()
  const stopSweeping = keepSwept(
    {
      store,
      retentionMs: retentionMs || undefined,
      sweepMessages: () => webhooks.sweep(webhookRetentionMs),
      whenQuiet: traffic.whenQuiet,
      forgot: leads => metrics.count('leadline_leads_forgotten_total', {}, leads),
      now,
    },
    report,
  )
  return {
    app,
    newAdminToken: secrets.newAdminToken,
    isOpen: sites.isOpen,
    store,
    async close() {
      changes.stop()
      await stopRefreshing()
      await stopWebhooks()
      await stopSweeping()
      watched.stop()
      await store.close()
    },
  }
}

/** What a sender wrote may be part of it: no line of their own, and nothing that a terminal obeys. */
const oneLine = (text: string) =>
  text.replace(/\p{C}/gu, c => `\\u{${c.codePointAt(0)!.toString(16)}}`).slice(0, 1_000)

/** A sender may invent methods; each would be a series that is kept. */
const knownMethod = (method: string) =>
  ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other'

async function openSecretsOf(store: Store, dataFolder: string, adminToken: string | undefined) {
  try {
    return openSecrets(dataFolder, adminToken)
  } catch (error) {
    await store.close()
    throw error
  }
}

function openStore(databaseUrl: string | undefined, dataFolder: string): Store | Promise<Store> {
  if (databaseUrl === undefined) {
    const file = join(dataFolder, 'leadline.sqlite')
    try {
      mkdirSync(dataFolder, { recursive: true })
      return openSqlite(file)
    } catch (error) {
      throw new Error(`The store ${file} could not be opened: ${(error as Error).message}`)
    }
  }
  if (!/^postgres(ql)?:/.test(databaseUrl))
    throw new Error('DATABASE_URL must begin with postgres:// ; leave it out for the embedded store.')
  return openPostgres(databaseUrl).catch(error => {
    throw new Error(`The database of DATABASE_URL could not be opened: ${error.message || error.code}`)
  })
}
