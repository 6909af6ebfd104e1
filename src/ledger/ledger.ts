// The ledger: numbers, scores and encodes interactions, and knows what waits for which endpoint.
import type { Interaction, Page, Qualification, Touch } from '@leadline/contract'
import type { Scorer } from '@leadline/scoring'
import { cut } from '../lib/cut.js'
import { utf8Bytes } from '../lib/utf8Bytes.js'
import { uuid7 } from '../lib/uuid7.js'
import { queuesFor } from '../lib/wants.js'
import { warn } from '../lib/warn.js'
import type { Observation } from '../observe/observation.js'
import type { Settings } from '../settings.js'
import type { Entry } from './entry.js'
import { openKeeper } from './keeper.js'
import { idOf, idsIn, type Stored, storedIn, strike } from './shelf.js'
import type { Pause } from './state.js'

export interface Recorded extends Entry {
  interaction: Interaction
  reached: Qualification[]
}

/** An observation with its page and time, as it is kept until it may be recorded. */
export type Seen = Observation & { page: Page; at: number; id?: string }

/** Rows read at first of a queue: a row holds what was written together, in a burst a whole batch. */
const FIRST_ROWS = 8

/** An interaction larger than this is refused (contract §4). */
const MAX_BYTES = 60_000

export type Ledger = ReturnType<typeof openLedger>

export function openLedger(settings: Settings, scorer: Scorer, visitorId?: string) {
  const { endpoints, sessionTimeout } = settings
  const keeper = openKeeper(settings, scorer, visitorId)
  let visit = uuid7()
  let n = 0
  let hasView = false
  /** What the last read of each queue found and nobody has answered since; `isAll`: there was no more. */
  const read: { visitor: string; rows: Stored[]; isAll: boolean }[] = []

  const ledger = {
    ...keeper,
    /** The last HTTP status of each endpoint to this page. */
    statuses: [] as number[],

    /** A new visit: the next interaction is its first. */
    begin: () => {
      visit = uuid7()
      n = 0
    },

    /** Numbers, scores, encodes and keeps one observation. Undefined when it is too large. Each page view after the
     * first begins a visit. */
    record: (seen: Seen, touchFor: (beginsSession: boolean) => Touch | undefined): Recorded | undefined => {
      const { type, name, data = {}, fields, at, id = uuid7() } = seen
      if (type == 'page_view') {
        if (hasView) ledger.begin()
        hasView = true
      }
      const isOver = () => Math.abs(at - keeper.stateNow().session.at) > sessionTimeout
      if (isOver()) keeper.joinSession()
      const begins = isOver()
      if (begins) keeper.stateNow().session = { id: uuid7(), at }
      const interaction = {
        ...seen,
        id,
        data,
        at: new Date(at).toISOString(),
        n: n + 1,
        visit,
        session: keeper.stateNow().session.id,
        touch: type == 'page_view' ? touchFor(begins) : undefined,
      } as Interaction
      let unscored = JSON.stringify(interaction)
      if (fields && utf8Bytes(unscored) > MAX_BYTES) {
        // A lead is never lost for the length of its answers.
        warn(203, `${type} is over ${MAX_BYTES} bytes: its answers are cut`)
        unscored = JSON.stringify(interaction, (_, value) => cut(value))
        Object.assign(interaction, JSON.parse(unscored))
      }
      if (utf8Bytes(unscored) > MAX_BYTES) {
        warn(203, `${type} ${name ?? ''} is over ${MAX_BYTES} bytes: not recorded`)
        keeper.refuse()
        return
      }
      n++
      const queues = queuesFor(endpoints, type)
      const { points, score, reached } = keeper.count(interaction, queues)
      interaction.points = points
      interaction.score = score
      // The rest is encoded already: nothing is serialised twice.
      const entry = { id, json: `${unscored.slice(0, -1)},"points":${points},"score":${score}}`, queues }
      keeper.add(interaction, entry)
      if (begins) keeper.keepSnapshot()
      return { ...entry, interaction, reached }
    },

    /** The oldest that an endpoint has not answered, `limit` or more if there are. Notices which of ours another tab
     * has delivered. `isAlone`: no other tab can have done so since the last call, whose read may still do. */
    waiting: async (queue: number, limit: number, isAlone?: boolean): Promise<Stored[]> => {
      const last = isAlone && read[queue]
      const now = keeper.stateNow()
      if (
        last &&
        last.visitor == now.visitor.id &&
        (last.rows.length >= limit || (last.isAll && !now.waiting[queue]))
      )
        return last.rows
      // What is stored only while this reads may have gone to another shelf than the one that is read.
      const before = new Set(keeper.undelivered().filter(({ isStored }) => isStored))
      for (let most = FIRST_ROWS; ; most *= 4) {
        const { visitor } = keeper.stateNow()
        const rows = await keeper.rows([`q${queue} `, `q${queue} ~`, most])
        if (visitor.id != keeper.stateNow().visitor.id) continue // erased meanwhile: they are not the new visitor's
        const found = storedIn(rows)
        const isAll = rows.length < most
        if (!isAll && found.length < limit) continue
        const ids = idsIn(rows)
        const end = isAll ? '~' : idOf(rows.at(-1)!)
        keeper.unqueue(queue, entry => before.has(entry) && entry.id <= end && !ids.has(entry.id))
        read[queue] = { visitor: visitor.id, rows: found, isAll }
        return found
      }
    },

    /** An endpoint has answered these: they leave its queue, and are counted once no other queue has them. */
    settle: (queue: number, ids: string[], rejected: string[], status: number, pause?: Pause) => {
      const own = new Set(keeper.undelivered().map(({ id }) => id))
      const answered = new Set(ids)
      const last = [...ids].sort().at(-1)
      ledger.statuses[queue] = status
      return keeper
        .saveState(
          last ? [...endpoints.keys()].map(each => [`q${each} `, `q${each} ${last}`]) : [],
          (found, changes) => {
            const state = keeper.stateNow()
            state.pauses[queue] = pause
            const here = found[queue] ?? []
            // Of a tab that died before it saved its state: in no count yet. From its first on, as counting goes by `n`.
            for (const [id, json] of storedIn(here))
              if (!own.has(id) && id <= last! && id[0] != '!') keeper.absorb([JSON.parse(json)])
            const elsewhere = idsIn(found.filter(rows => rows != here).flat())
            for (const id of strike(here, id => answered.has(id), changes)) {
              if (id[0] == '!') continue // a message to erase is no interaction
              state.waiting[queue]!--
              if (!elsewhere.has(id)) state.counts[rejected.includes(id) ? 'rejected' : 'delivered']++
            }
          },
        )
        .then(() => {
          keeper.unqueue(queue, ({ id }) => answered.has(id))
          const last = read[queue]
          if (last) last.rows = last.rows.filter(([id]) => !answered.has(id))
        })
    },

    /** Another tab wrote its snapshot. Whoever it has made a visitor begins with a visit of their own. */
    syncWith: (json: string | null) => {
      if (keeper.syncWith(json)) ledger.begin()
    },

    /** Oldest first; with `limit`, the newest so many. */
    entries: async (query?: { type?: string; since?: string | number | Date; limit?: number }) => {
      const { type, since = 0, limit = 0 } = query ?? {}
      const all = await keeper.entries()
      return all
        .filter(each => (!type || each.type == type) && new Date(each.at) >= new Date(since))
        .slice(limit > 0 ? -limit : 0)
    },

    erase: async (tell: boolean, keep?: boolean) => {
      ledger.begin()
      await keeper.erase(tell, keep)
    },
  }
  return ledger
}
