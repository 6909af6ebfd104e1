// A checked beacon becomes stored interactions and up-to-date leads: exactly once, whatever arrives twice, late or at once.
import { createHash } from 'node:crypto'
import type { Batch, Interaction, Lead, Model } from '@leadline/contract'
import { byTime, type Scorer } from '@leadline/scoring'
import {
  Conflict,
  type EventRow,
  type LeadKey,
  type LeadRow,
  type MessageRow,
  nothing,
  type RejectionRow,
  type Store,
  type VisitRow,
} from '../store/store.js'
import { createQueue } from './createQueue.js'
import { groupBy } from './groupBy.js'
import { foldAll, readHistory } from './history.js'
import { everySite, leadKey, tombstoneOf } from './leadKey.js'
import { leadRow } from './leadRow.js'
import { refolded } from './refresh.js'

export type Rejection = { id: string | null; reason: string }
export type Receipt = { accepted: number; duplicates: number; rejected: Rejection[] }

/** An envelope that was validated, with its events sorted into good and bad. */
export type CheckedBatch = {
  envelope: Omit<Batch, 'events'>
  events: Interaction[]
  rejected: (Rejection & { visit?: string })[]
}

/** Makes the webhook messages for qualifications that were just reached. */
export type Announce = (key: LeadKey, lead: Lead, reached: Lead['qualified'], test: boolean) => MessageRow[]

export type Ingest = (batch: CheckedBatch) => Promise<Receipt>

/** Another collector may have written the same lead meanwhile; more than this in a row means that something is wrong. */
const maxAttempts = 20

/** The skew that Kerberos allows for (RFC 4120, 8.2). A clock that is further ahead is wrong: nothing happens in the future. */
const maxAheadMs = 5 * 60_000

export const fingerprintOf = (model: Model, stateVersion: number) =>
  `${stateVersion}.${createHash('sha256').update(JSON.stringify(model)).digest('base64url').slice(0, 22)}`

export function createIngest(
  store: Store,
  scorer: Scorer,
  fingerprint: string,
  announce: Announce,
  now: () => number,
): Ingest {
  // Within one process the beacons of a visitor wait for each other; between processes the row's revision decides.
  const inOrder = createQueue()

  return batch => {
    const { site, visitor } = batch.envelope
    const key = leadKey(visitor.id, batch.events[0]?.session ?? '')
    return inOrder(`${site}\n${key}`, async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await ingestOnce(batch)
        } catch (error) {
          if (!(error instanceof Conflict) || attempt === maxAttempts) throw error
          await new Promise(resolve => setTimeout(resolve, Math.random() * 5 * attempt))
        }
      }
    })
  }

  async function ingestOnce({ envelope, events, rejected }: CheckedBatch): Promise<Receipt> {
    const { site, visitor } = envelope
    const byVisitor = groupBy(events, event => leadKey(visitor.id, event.session))
    const keys = new Set([...byVisitor.keys(), leadKey(visitor.id, '')])
    const hashes = [...keys].flatMap(key => [
      tombstoneOf({ site, visitor: key }),
      tombstoneOf({ site: everySite, visitor: key }),
    ])
    const known = await store.known(
      site,
      [...byVisitor.keys()],
      events.map(event => event.id),
      hashes,
    )
    const forgottenBefore = Math.max(0, ...known.erased.values())

    const receivedAt = now()
    const write = {
      ...nothing,
      erased: { hashes, before: forgottenBefore },
      leads: [] as LeadRow[],
      messages: [] as MessageRow[],
    }
    const forgotten: Rejection[] = []
    const fresh: (Interaction & { key: string })[] = []
    const seen = new Set(known.ids)
    let duplicates = 0

    for (const [key, group] of byVisitor) {
      const taken: Interaction[] = []
      for (const event of group) {
        if (Date.parse(event.at) < forgottenBefore)
          forgotten.push({ id: event.id, reason: 'The visitor asked to be forgotten.' })
        else if (seen.has(event.id)) duplicates++
        else {
          seen.add(event.id)
          taken.push(notAhead(event, receivedAt))
        }
      }
      if (taken.length === 0) continue
      fresh.push(...taken.map(event => ({ ...event, key })))
      const stored = known.leads.find(row => row.visitor === key)
      // As this model has it: what these interactions reach is news, what another model had not found is none.
      const before =
        stored && stored.fingerprint !== fingerprint
          ? await refolded(store, stored, scorer, fingerprint, receivedAt)
          : stored
      const row = await foldInto(before, { site, visitor: key }, taken, envelope, receivedAt)
      const held = before ? (JSON.parse(before.lead) as Lead).qualified.map(({ as }) => as) : []
      const lead = JSON.parse(row.lead) as Lead
      const reached = lead.qualified.filter(({ as }) => !held.includes(as))
      write.leads.push(row)
      if (reached.length)
        write.messages.push(...announce({ site, visitor: key }, lead, reached, envelope.test === true))
    }

    const test = envelope.test ? 1 : 0
    write.events = fresh.map(event => eventRow(event, site, receivedAt, test))
    write.visits = visitRows(write.events)
    // Nothing is noted of the forgotten: not even that they sent something.
    write.rejections =
      forgottenBefore > receivedAt ? [] : rejectionRows(rejected, leadKey(visitor.id, ''), site, receivedAt)
    if (write.events.length || write.rejections.length) await store.commit(write)
    return {
      accepted: fresh.length,
      duplicates,
      rejected: [...rejected, ...forgotten].map(({ id, reason }) => ({ id, reason })),
    }
  }

  /** The lead after these interactions: folded on where they are the newest, from the beginning where they are not. */
  async function foldInto(
    before: LeadRow | undefined,
    key: LeadKey,
    taken: Interaction[],
    envelope: CheckedBatch['envelope'],
    receivedAt: number,
  ): Promise<LeadRow> {
    taken.sort(byTime)
    const continues = before?.fingerprint === fingerprint && compareToLast(taken[0]!, before) > 0
    const state = continues ? JSON.parse(before.state) : scorer.begin()
    let toFold = taken
    if (before && !continues) toFold = await readHistory(store, key, taken)
    await foldAll(scorer, state, toFold)

    const newest = toFold.at(-1)!
    const sentAt = Math.min(Date.parse(envelope.sentAt), receivedAt)
    const speaks = !before?.ledger_at || sentAt >= before.ledger_at
    const { ledger, lead: browser } = envelope
    return leadRow(scorer, state, {
      ...key,
      revision: (before?.revision ?? 0) + 1,
      fingerprint,
      browser: speaks && browser ? JSON.stringify(browser) : (before?.browser ?? null),
      test: envelope.test && before?.test !== 0 ? 1 : 0,
      first_at: Math.min(before?.first_at ?? Number.POSITIVE_INFINITY, Date.parse(toFold[0]!.at)),
      last_at: Date.parse(newest.at),
      last_n: newest.n,
      last_id: newest.id,
      received: (before?.received ?? 0) + taken.length,
      recorded: speaks && ledger ? ledger.recorded : (before?.recorded ?? null),
      pending: speaks && ledger ? ledger.pending : (before?.pending ?? null),
      ledger_at: speaks ? sentAt : before.ledger_at,
      scored_at: receivedAt,
      updated_at: receivedAt,
      worked_at: before?.worked_at ?? null,
    })
  }
}

/**
 * An interaction as it can have happened: one of the future would age all others, open every limit and stay the newest.
 * `saidAt` keeps what the browser said.
 */
const notAhead = (event: Interaction, receivedAt: number): Interaction & { saidAt?: string } =>
  Date.parse(event.at) - receivedAt > maxAheadMs
    ? { ...event, at: new Date(receivedAt).toISOString(), saidAt: event.at }
    : event

/** The scorer's order of interactions, against the last one that the row was folded with. */
const compareToLast = (event: Interaction, row: LeadRow) =>
  Date.parse(event.at) - row.last_at || event.n - row.last_n || (event.id < row.last_id ? -1 : 1)

const eventRow = (
  event: Interaction & { key: string },
  site: string,
  receivedAt: number,
  test: 0 | 1,
): EventRow => {
  const { key, ...interaction } = event
  const { id, session, visit, n, type, at } = interaction
  return {
    id,
    site,
    visitor: key,
    session,
    visit,
    n,
    type,
    at: Date.parse(at),
    received_at: receivedAt,
    test,
    body: JSON.stringify(interaction),
  }
}

function visitRows(rows: EventRow[]): VisitRow[] {
  return [...groupBy(rows, row => row.visit).values()].map(group => ({
    site: group[0]!.site,
    visit: group[0]!.visit,
    visitor: group[0]!.visitor,
    received: group.length,
    highest: Math.max(...group.map(row => row.n)),
    first_at: Math.min(...group.map(row => row.at)),
    last_at: Math.max(...group.map(row => row.at)),
    test: group[0]!.test,
  }))
}

/** Only what has an id can be kept by id; what has none cannot be matched to a gap anyway. */
function rejectionRows(
  refused: CheckedBatch['rejected'],
  visitor: string,
  site: string,
  at: number,
): RejectionRow[] {
  const rows = refused
    .filter(({ id }) => id !== null && /^[\w-]{1,64}$/.test(id))
    .map(({ id, visit = '', reason }) => ({
      id: id!,
      site,
      visitor,
      visit,
      reason: reason.slice(0, 500),
      at,
    }))
  return [...new Map(rows.map(row => [row.id, row])).values()]
}
