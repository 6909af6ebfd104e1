// The ledger: numbers, scores and keeps interactions, and knows what waits for which endpoint.
import type { Interaction, Page, Qualification, Touch } from '@leadline/contract'
import type { Scorer } from '@leadline/scoring'
import { utf8Bytes } from '../lib/utf8Bytes.js'
import { uuid7 } from '../lib/uuid7.js'
import { wants } from '../lib/wants.js'
import { warn } from '../lib/warn.js'
import type { Observation } from '../observe/observation.js'
import type { Settings } from '../settings.js'
import { memoryShelf } from './memoryShelf.js'
import { openShelf } from './openShelf.js'
import type { Range, Row } from './shelf.js'
import { type Counts, fold, LAYOUT, newState, type Pause, pendingOf, type State } from './state.js'
import { openSnapshot } from './snapshot.js'

/** One recorded interaction, already encoded: it is serialised once and sent as it is. */
export interface Entry {
  id: string
  json: string
  /** Places in `settings.endpoints` that want it and have not answered. */
  queues: number[]
}

export interface Recorded extends Entry {
  interaction: Interaction
  reached: Qualification[]
}

/** An observation with its page and time, as it is kept until it may be recorded. */
export type Seen = Observation & { page: Page; at: number; id?: string }

/** An interaction larger than this is refused (contract §4). */
const MAX_BYTES = 60_000
/** Longest time by which a state may lag behind the rows that a dead tab had written. */
const LAG_MS = 5000
const SAVE_AFTER_MS = 1000

const idOf = ([key]: Row) => key.slice(key.indexOf(' ') + 1)
/** Where the ids made at this time begin. */
const idAt = (ms: number) => Math.max(0, ms).toString(16).padStart(12, '0').replace(/.{8}/, '$&-')

export type Ledger = ReturnType<typeof openLedger>

export function openLedger(settings: Settings, scorer: Scorer, visitorId?: string) {
  const { site, storage, retention, endpoints, sessionTimeout } = settings
  const [keptMs, keptCount] = retention
  const snapshot = openSnapshot(settings)
  const stored = snapshot.read()
  /** True once a newer version's state was met: then ours is not kept, and theirs not touched. */
  let isForeign = stored?.state.v! > LAYOUT
  const before = isForeign ? undefined : stored
  let state = before?.state ?? newState(scorer)
  if (visitorId) state.visitor.id = visitorId

  /** What this page has recorded since its state was last saved, and since it last wrote rows. */
  let unsaved: Interaction[] = []
  let unsavedCounts: Partial<Counts> = {}
  let unwritten: Row[] = []
  /** Rows on their way into the shelf: if the page goes before they arrive, the snapshot carries them. */
  let unconfirmed: Row[] = []
  let undelivered: Entry[] = []
  let isLoaded = false
  let visit = uuid7()
  let n = 0
  let saveTimer: ReturnType<typeof setTimeout> | undefined

  const rowsOf = ({ id, json, queues }: Entry): Row[] => queues.map(queue => [`q${queue} ${id}`, json])
  const sessionRows = before?.rows ?? []
  /** What a page that went could not store any more. */
  let left = storage == 'persistent' ? sessionRows : []
  let taken: Row[] = []
  const shelf =
    storage == 'persistent'
      ? openShelf(`leadline:${site}`, () => undelivered.flatMap(rowsOf), () => trim(keptCount >> 1, true))
      : memoryShelf(sessionRows)

  const queuesFor = (type: string) => [...endpoints.keys()].filter(queue => wants(endpoints[queue]!.only, type))
  const absorb = (interactions: Interaction[], isOwn?: boolean) => {
    for (const each of interactions) fold(state, scorer, each, queuesFor(each.type), isOwn)
  }
  const adopt = (stored: State) => {
    state = stored
    // What lies ahead of the clock was stored before it stepped back.
    for (const pause of Object.values(state.pauses)) if (pause) pause.at = Math.min(pause.at, Date.now())
    absorb(unsaved, state.forgotten > uuid7())
    for (const key in unsavedCounts) state.counts[key as keyof Counts] += unsavedCounts[key as keyof Counts]!
  }
  const keepSnapshot = () => {
    if (!isForeign) snapshot.write({ state, rows: storage == 'session' ? sessionRows : unconfirmed.concat(left) })
  }

  const confirm = async (rows: Row[], written: Promise<unknown>) => {
    unwritten = []
    unconfirmed = unconfirmed.concat(rows)
    await written
    unconfirmed = unconfirmed.filter(row => !rows.includes(row))
  }
  /** Writes what was recorded since the last call, committed within this task. */
  const persist = () => {
    if (unwritten[0]) confirm(unwritten, shelf.put(unwritten))
  }

  /** One atomic step: adopts what other tabs stored, adds what this one has, then `change`. */
  const save = async (ranges: Range[] = [], change?: (found: Row[][], changes: Row[], isLost: boolean) => void) => {
    clearTimeout(saveTimer)
    saveTimer = undefined
    persist()
    let saved = 0
    let savedCounts: Partial<Counts> | undefined
    let clean: State | undefined
    await shelf.step(ranges, (stored, found, changes) => {
      // Run again because the first try failed: from the same state, and nothing counts as saved before it has ended.
      if (clean) state = structuredClone(clean)
      else clean = structuredClone(state)
      absorb(unsaved)
      isForeign = stored?.v! > LAYOUT
      if (stored && !isForeign && (!isLoaded || stored.rev != state.rev)) adopt(stored)
      // Recorded while this step waited for its turn: what the state tells of must be in the rows.
      changes.push(...unwritten)
      confirm(unwritten, Promise.resolve())
      change?.(found, changes, !stored)
      if (isForeign) return
      saved = unsaved.length
      savedCounts = unsavedCounts
      state.rev = uuid7()
      return state
    })
    unsaved = unsaved.slice(saved)
    if (unsavedCounts == savedCounts) unsavedCounts = {}
    left = left.filter(row => !taken.includes(row))
    keepSnapshot()
  }

  /** Takes entries of this page out of one endpoint's queue, in memory. */
  const drop = (queue: number, isDone: (id: string) => boolean) => {
    for (const entry of undelivered)
      if (isDone(entry.id)) entry.queues = entry.queues.filter(each => each != queue)
    undelivered = undelivered.filter(({ queues }) => queues.length)
  }

  /** Deletes what is beyond number and age; with `deliveredOnly`, nothing that waits. */
  const trim = async (keep: number, deliveredOnly?: boolean) => {
    const excess = state.kept - keep
    const old: Range = ['h ', excess > 0 ? 'h ~' : `h ${idAt(Date.now() - keptMs)}`, Math.max(excess, 100)]
    await save([old, ['q', 'q~']], ([gone, queued], changes) => {
      const waits = new Set(queued!.map(idOf))
      const ids = new Set(gone!.slice(0, Math.max(excess, 0) || 100).map(idOf))
      for (const id of ids) {
        if (deliveredOnly && waits.has(id)) continue
        changes.push([`h ${id}`])
        state.kept--
        if (waits.has(id)) state.counts.expired++
      }
      if (!deliveredOnly)
        for (const row of queued!)
          if (ids.has(idOf(row))) {
            changes.push([row[0]])
            state.waiting[+row[0][1]!]!--
          }
    })
  }

  const ledger = {
    persist,
    keepSnapshot,
    /** The last HTTP status of each endpoint to this page. */
    statuses: [] as number[],
    state: () => state,
    undelivered: () => undelivered,

    /** A new visit: the next interaction is its first. */
    begin: () => {
      visit = uuid7()
      n = 0
    },

    /** Brings in what is stored: by the page before, by other tabs, by a tab that died before it saved its state. */
    load: async () => {
      const since = Number.parseInt(state.rev.replace('-', '').slice(0, 12), 16) - LAG_MS
      let stale: Interaction[] | undefined
      let isOld = false
      const oldest = left.map(idOf).sort()[0] ?? '~'
      const ranges: Range[] = [
        ['q', 'q~', 1],
        [`h ${oldest < idAt(since) ? oldest : idAt(since)}`, 'h ~', 1000],
        ['h ', `h ${idAt(Date.now() - keptMs)}`, 1],
      ]
      await save(ranges, ([queued, recent, old], changes, isLost) => {
        const known = new Set(recent!.map(([key]) => key.slice(2)))
        taken = left
        const carried = left.filter(row => !known.has(idOf(row)))
        const waiting = [...carried, ...undelivered.flatMap(rowsOf)].filter(([key]) => key[0] == 'q')
        const lost = pendingOf(state) - new Set(waiting.map(idOf)).size
        if (isLost && lost > 0 && !queued!.length) {
          // The snapshot outlived the database: what waited there is gone, and said to be.
          state.counts.expired += lost
          state.waiting = {}
          for (const [key] of waiting) state.waiting[+key[1]!] = (state.waiting[+key[1]!] ?? 0) + 1
        }
        changes.push(...carried)
        // Without a stored state of ours there is nothing that could lag behind.
        if (!isLost && !isForeign)
          for (const [key, json] of [...recent!, ...carried]) if (key[0] == 'h') absorb([JSON.parse(json!)])
        // Rows of an earlier session that came late must not bring it back.
        const newest = unsaved.at(-1)
        if (newest) state.session = { id: newest.session, at: Date.parse(newest.at) }
        isLoaded = true
        if (visitorId) state.visitor.id = visitorId
        if (state.score.model != scorer.model) stale = []
        isOld = !!old![0] || state.kept > keptCount
      })
      if (stale) {
        stale = await ledger.entries()
        await save([], () => {
          state.score = scorer.begin()
          for (const each of stale!) scorer.fold(state.score, each)
        })
      }
      if (isOld) await trim(keptCount)
    },

    /** Numbers, scores, encodes and keeps one observation. Undefined when it is too large. */
    record: (
      { type, name, data = {}, fields, traits, override, at, page, id = uuid7() }: Seen,
      touchFor: (beginsSession: boolean) => Touch | undefined,
    ): Recorded | undefined => {
      const isOver = () => Math.abs(at - state.session.at) > sessionTimeout
      // Another tab may have begun the next session already.
      if (isOver() && !isForeign) state.session = snapshot.read()?.state.session ?? state.session
      const begins = isOver()
      if (begins) state.session = { id: uuid7(), at }
      const interaction = {
        id,
        type,
        name,
        at: new Date(at).toISOString(),
        n: n + 1,
        visit,
        session: state.session.id,
        page,
        data,
        fields,
        traits,
        touch: type == 'page_view' ? touchFor(begins) : undefined,
        override,
      } as Interaction
      const unscored = JSON.stringify(interaction)
      if (utf8Bytes(unscored) > MAX_BYTES) {
        warn(203, `${type} ${name ?? ''} is over ${MAX_BYTES} bytes: not recorded`)
        const { recorded = 0, rejected = 0 } = unsavedCounts
        unsavedCounts = { recorded: recorded + 1, rejected: rejected + 1 }
        state.counts.recorded++
        state.counts.rejected++
        return
      }
      n++
      const queues = queuesFor(type)
      const { points, reached } = fold(state, scorer, interaction, queues, true)!
      const score = scorer.lead(state.score, at).score
      interaction.points = points
      interaction.score = score
      // The rest is encoded already: nothing is serialised twice.
      const entry = { id, json: `${unscored.slice(0, -1)},"points":${points},"score":${score}}`, queues }
      unsaved.push(interaction)
      if (!unwritten.length) queueMicrotask(persist)
      unwritten.push([`h ${id}`, entry.json], ...rowsOf(entry))
      if (queues.length) undelivered.push(entry)
      saveTimer ??= setTimeout(save, SAVE_AFTER_MS)
      if (begins) keepSnapshot()
      return { ...entry, interaction, reached }
    },

    /** The oldest rows that an endpoint has not answered. Notices which of ours another tab has delivered. */
    waiting: async (queue: number, limit: number): Promise<Row[]> => {
      persist()
      const newest = undelivered.at(-1)?.id ?? ''
      let rows: Row[] = []
      await shelf.step([[`q${queue} `, `q${queue} ~`, limit]], (_, [found]) => {
        rows = found!.map(row => [idOf(row), row[1]])
      })
      const ids = new Set(rows.map(([id]) => id))
      const last = rows.length < limit ? '~' : rows.at(-1)![0]
      drop(queue, id => id <= last && id <= newest && !ids.has(id))
      return rows
    },

    /** An endpoint has answered these: they leave its queue, and are counted once no other queue has them. */
    settle: (queue: number, ids: string[], rejected: string[], status: number, pause?: Pause) => {
      const own = new Set(undelivered.map(({ id }) => id))
      ledger.statuses[queue] = status
      const sorted = [...ids].sort()
      const spans = ids.length ? [...endpoints.keys()] : []
      return save(
        spans.map(each => [`q${each} ${sorted[0]}`, `q${each} ${sorted.at(-1)}`]),
        (found, changes) => {
          state.pauses[queue] = pause
          // Of a tab that died before it saved its state: in no count yet.
          for (const row of found[queue] ?? [])
            if (!own.has(idOf(row)) && idOf(row)[0] != '!') absorb([JSON.parse(row[1]!)])
          const keys = new Set(found.flat().map(([key]) => key))
          for (const id of ids) {
            const key = `q${queue} ${id}`
            if (!keys.delete(key)) continue
            changes.push([key])
            if (id[0] == '!') continue // a message to erase is no interaction
            state.waiting[queue]!--
            if (!spans.some(each => keys.has(`q${each} ${id}`)))
              state.counts[rejected.includes(id) ? 'rejected' : 'delivered']++
          }
        },
      ).then(() => drop(queue, id => ids.includes(id)))
    },

    /** Another tab wrote its snapshot: this JSON, whatever has been written over it since. */
    sync: (json: string | null) => {
      const { state: other, rows } = snapshot.read(json) ?? {}
      if (!other || isForeign || other.v > LAYOUT) return
      if (rows) left = left.concat(rows)
      if (other.rev > state.rev) {
        if (other.visitor.id != state.visitor.id) unsaved = []
        adopt(other)
      }
      if (left[0] || Object.entries(other.visits).some(([id, [n]]) => n > (state.visits[id]?.[0] ?? 0)))
        ledger.load()
    },

    /** Oldest first; with `limit`, the newest so many. */
    entries: async (query: { type?: string; since?: string | number | Date; limit?: number } = {}) => {
      let all: Interaction[] = []
      persist()
      await shelf.step([['h ', 'h ~']], (_, [found]) => {
        all = found!.map(([, json]) => JSON.parse(json!))
      })
      const { type, since = 0, limit = 0 } = query
      return all.filter(each => (!type || each.type == type) && new Date(each.at) >= new Date(since)).slice(-limit)
    },

    /** Everything stored goes, and a new visitor begins. With `tell` each endpoint learns whom to erase; without,
     * nothing is left stored, and nothing sent. */
    erase: async (tell: boolean) => {
      const message = JSON.stringify({ v: LAYOUT, site, erase: state.visitor.id })
      unwritten = []
      unsaved = []
      unsavedCounts = {}
      undelivered = []
      state = newState(scorer)
      ledger.begin()
      await shelf.step([[' ', '~']], (_, [all], changes) => {
        for (const [key] of all!) changes.push([key])
        if (tell) for (const queue of endpoints.keys()) changes.push([`q${queue} !${uuid7()}`, message])
        return tell ? state : undefined
      })
      snapshot.write(tell ? { state } : undefined)
    },
  }
  return ledger
}
