// POST /v1/events: a beacon comes in.
import type { Batch, Erase, Interaction } from '@leadline/contract'
import { validateEnvelope, validateErase, validateInteraction } from '@leadline/contract/validators'
import { type Context, Hono } from 'hono'
import type { Metrics } from '../http/metrics.js'
import { Problem, problemAnswer } from '../http/problem.js'
import type { RateLimit } from '../http/rateLimit.js'
import { mayBeLarge, readJson, weightOf } from '../http/readJson.js'
import type { KnownSites } from '../http/sites.js'
import type { Traffic } from '../http/traffic.js'
import { createTurns } from '../http/turns.js'
import type { CheckedBatch, Ingest } from '../leads/ingest.js'

/** A database that went away is usually back within a restart. */
const storeDownSeconds = 5
/** A body of 1 MiB takes some 10 MiB until it is stored: so many large ones at once, while small ones pass. */
const largeAtOnce = 16
/** Each is remembered for ever, and on PostgreSQL writing waits for it: one address may send a few a second. */
const eraseWeight = 40
/** Above this a `n` or a ledger's count is no count but damage; PostgreSQL's bigint would refuse it. */
const maxCount = Number.MAX_SAFE_INTEGER

export type EventsParts = {
  sites: KnownSites
  ingest: Ingest
  erase: (site: string | undefined, visitor: string) => Promise<number>
  limits: { visitor: RateLimit; address: RateLimit }
  /** Undefined where there is none to go by. */
  senderOf: (c: Context) => string | undefined
  traffic: Traffic
  metrics: Metrics
  report: (message: string, error: unknown) => void
}

export function eventsRoute(parts: EventsParts) {
  const { sites, metrics } = parts
  const app = new Hono()
  const inTurn = createTurns(largeAtOnce)

  app.options('/', c => {
    const headers = sites.preflightHeaders(
      c.req.header('origin') ?? null,
      c.req.header('access-control-request-headers'),
    )
    return new Response(null, { status: 204, headers })
  })

  app.post('/', async c => {
    const origin = c.req.header('origin') ?? null
    const cors = sites.corsHeaders(origin)
    const answer = await metrics
      .time('leadline_beacon_duration_seconds', () =>
        mayBeLarge(c.req.raw) ? inTurn(() => receive(c, origin)) : receive(c, origin),
      )
      .then(
        body =>
          new Response(JSON.stringify(body), {
            status: 202,
            headers: { 'content-type': 'application/json', ...cors },
          }),
        error => problemAnswer(asProblem(error), cors),
      )
    metrics.count('leadline_beacons_total', { status: answer.status })
    return answer
  })

  app.all('/', () => {
    throw new Problem(405, 'method', 'Method not allowed', 'Beacons are sent with POST.', {
      headers: { allow: 'POST, OPTIONS' },
    })
  })

  async function receive(c: Context, origin: string | null) {
    const address = parts.senderOf(c)
    if (address) slowDown(parts.limits.address(address))
    let weight = 1
    const body = await readJson(c.req.raw, bytes => {
      weight = weightOf(bytes)
    })
    if (isErase(body)) weight = eraseWeight
    // The first was taken before reading.
    if (address && weight > 1) parts.limits.address(address, weight - 1)
    return parts.traffic.beacon(() =>
      isErase(body) ? receiveErase(body, origin) : receiveBatch(body, weight, origin),
    )
  }

  async function receiveErase(body: unknown, origin: string | null) {
    const errors = validateErase(body)
    if (errors) throw invalid('erase message', errors)
    const { erase, site } = body as Erase
    if (site !== undefined) checkSite(site, origin)
    slowDown(parts.limits.visitor(erase))
    const erased = await parts.erase(site, erase)
    metrics.count('leadline_erasures_total', {}, erased)
    return { accepted: 0, duplicates: 0, rejected: [], erased }
  }

  async function receiveBatch(body: unknown, weight: number, origin: string | null) {
    const errors = validateEnvelope(body)
    if (errors) throw invalid('batch', errors)
    const batch = body as Batch
    checkSite(batch.site, origin)
    slowDown(parts.limits.visitor(batch.visitor.id ?? batch.batch, weight))
    const receipt = await parts.ingest(sortOut(batch))
    metrics.count('leadline_interactions_total', { result: 'accepted' }, receipt.accepted)
    metrics.count('leadline_interactions_total', { result: 'duplicate' }, receipt.duplicates)
    metrics.count('leadline_interactions_total', { result: 'rejected' }, receipt.rejected.length)
    return receipt
  }

  /** One answer for every site that may not post, so that no key can be guessed from it. */
  function checkSite(key: string, origin: string | null) {
    const verdict = sites.verdict(key, origin)
    if (verdict === 'ok') return
    throw verdict === 'unknown site'
      ? new Problem(
          403,
          'unknown-site',
          'Unknown site',
          `This collector takes no beacons of the site ${JSON.stringify(key)}. Add it to the collector's "sites", or correct data-site.`,
          { errors: [{ path: '/site', message: 'Not a site of this collector.' }] },
        )
      : new Problem(
          403,
          'wrong-origin',
          'Wrong origin',
          `The site ${JSON.stringify(key)} may not be posted to from ${origin}. Add that origin to the site's "origins".`,
        )
  }

  function asProblem(error: unknown) {
    if (error instanceof Problem) return error
    parts.report('A beacon could not be stored', error)
    return new Problem(
      503,
      'store-down',
      'Store not available',
      'The interactions were not stored. Send them again later.',
      { headers: { 'retry-after': String(storeDownSeconds) } },
    )
  }

  return app
}

const isErase = (body: unknown) => typeof body === 'object' && body !== null && 'erase' in body

function slowDown(waitSeconds: number) {
  if (waitSeconds > 0)
    throw new Problem(
      429,
      'too-many-requests',
      'Too many requests',
      `Wait ${waitSeconds} s before the next beacon.`,
      { headers: { 'retry-after': String(waitSeconds) } },
    )
}

const invalid = (what: string, errors: { path: string; message: string }[]) =>
  new Problem(
    422,
    'invalid-batch',
    `Not a valid ${what}`,
    `${errors.length === 1 ? 'One thing is' : `${errors.length} things are`} wrong with it: "errors" says what and where.`,
    { errors },
  )

/** The good events go on; the bad ones are named with what is wrong. */
function sortOut(batch: Batch): CheckedBatch {
  const { events, ...envelope } = batch
  const good: Interaction[] = []
  const rejected: CheckedBatch['rejected'] = []
  for (const event of events as unknown[]) {
    const errors = validateInteraction(event) ?? countProblem(event as Interaction)
    if (!errors) good.push(event as Interaction)
    else {
      const { id, visit } = (event ?? {}) as Partial<Record<'id' | 'visit', unknown>>
      rejected.push({
        id: typeof id === 'string' ? id : null,
        visit: isId(visit) ? visit : undefined,
        reason: errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join(' '),
      })
    }
  }
  const { ledger } = envelope
  const isSane = !ledger || (ledger.recorded <= maxCount && ledger.pending <= maxCount)
  return { envelope: isSane ? envelope : { ...envelope, ledger: undefined }, events: good, rejected }
}

function countProblem({ n, at }: Interaction) {
  if (n > maxCount) return [{ path: '/n', message: `Must be at most ${maxCount}.` }]
  const time = Date.parse(at)
  // 30 February would be read as 2 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== at.slice(0, 10))
    return [{ path: '/at', message: 'There is no such moment.' }]
  return null
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
