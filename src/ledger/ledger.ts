// The ledger: numbers, scores and keeps interactions, and answers what is stored, what waits and what became of it.
import type { Interaction, Page, Qualification, Touch } from '@leadline/contract'
import type { ScoredInput, Scorer } from '@leadline/scoring'
import { utf8Bytes } from '../lib/utf8Bytes.js'
import { uuid7 } from '../lib/uuid7.js'
import { warn } from '../lib/warn.js'
import type { Observation } from '../observe/observation.js'
import type { Settings } from '../settings.js'
import { memoryShelf } from './memoryShelf.js'
import { openShelf } from './openShelf.js'
import type { Range, Row, Shelf } from './shelf.js'
import { type Counts, fold, LAYOUT, newState, type Pause, rebuild, type State } from './state.js'

/** One recorded interaction, already encoded: it is serialised once and sent as it is. */
export interface Entry {
  id: string
  json: string
  bytes: number
  /** Places in `settings.endpoints` that want it. */
  queues: number[]
}

export interface Recorded extends Entry {
  interaction: Interaction
  reached: Qualification[]
}

/** An interaction larger than this is refused (contract §4). */
const MAX_BYTES = 60_000
/** Longest time for which a state may lag behind the rows that a dead tab had written. */
const LAG_MS = 30_000
const SAVE_AFTER_MS = 1000
const HISTORY: Range = ['h ', 'h ~']

const idOf = (key: string) => key.slice(key.indexOf(' ') + 1)
/** The lowest id that could have been made at this time. */
const idAt = (ms: number) => {
  const time = Math.max(0, ms).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}`
}

export type Ledger = ReturnType<typeof openLedger>

export function openLedger(settings: Settings, scorer: Scorer, visitorId?: string) {
  const { site, storage, retention, endpoints } = settings
  const name = `leadline:${site}`
  const persistent = storage == 'persistent'

  // --- the snapshot: the same state in a storage that can be read at once, for the start and for other tabs
  let snapshots: Storage | undefined
  try {
    snapshots = persistent ? localStorage : storage == 'session' ? sessionStorage : undefined
  } catch {
    // Storage refused: the state lives in IndexedDB alone, or in this page.
  }
  const readSnapshot = (): State | undefined => {
    try {
      const read = JSON.parse(snapshots!.getItem(name)!)
      return read?.v <= LAYOUT && read.score && read.counts ? read : undefined
    } catch {
      return undefined
    }
  }
  const snapshot = () => {
    try {
      if (!foreign) snapshots?.setItem(name, JSON.stringify(state))
      if (!persistent) snapshots?.setItem(`${name}:rows`, JSON.stringify(inMemory!.all()))
    } catch {
      // Quota or refusal: IndexedDB has the truth.
    }
  }
  const sessionRows = (): Row[] => {
    try {
      return JSON.parse(snapshots!.getItem(`${name}:rows`)!) ?? []
    } catch {
      return []
    }
  }

  // --- the state, and what this page has added to it since it was last saved
  /** True once a newer version's state was met: then ours is not kept, theirs not touched. */
  let foreign = false
  /** True when nothing was stored at the last look. */
  let isLost = false
  let state = readSnapshot() ?? newState(scorer, visitorId)
  if (visitorId) state.visitor.id = visitorId
  let unsaved: Interaction[] = []
  let unsavedCounts: Partial<Counts> = {}
  let unput: Row[] = []
  let undelivered: Entry[] = []
  let visit = ''
  let n = 0
  /** The last answer of each endpoint to this page. */
  const statuses: number[] = []
  let saveTimer: ReturnType<typeof setTimeout> | undefined

  const queuesFor = (type: string) =>
    endpoints.flatMap(({ only }, queue) => (only && !only.includes(type as Interaction['type']) ? [] : [queue]))

  const absorb = (interactions: Interaction[]) => {
    for (const each of interactions) fold(state, scorer, each, queuesFor(each.type))
  }
  const adopt = (stored: State) => {
    state = stored
    absorb(unsaved)
    for (const key in unsavedCounts) state.counts[key as keyof Counts] += unsavedCounts[key as keyof Counts]!
  }

  const makeRoom = (from: Shelf) => trim(from, Math.floor(retention.count / 2), true)
  const inMemory = persistent ? undefined : memoryShelf(storage == 'session' ? sessionRows() : [])
  const shelf: Shelf =
    inMemory ?? openShelf(name, { makeRoom, rows: () => undelivered.flatMap(entry => queueRows(entry)) })

  const queueRows = ({ id, json, queues }: Entry): Row[] => queues.map(queue => [`q${queue} ${id}`, json])

  /** Writes what was recorded since the last call, committed within this task. */
  const persist = () => {
    if (unput.length) shelf.put(unput)
    unput = []
  }

  /** One atomic step on the stored state: adopts what other tabs wrote, adds what this one has, then `change`. */
  const save = async (ranges: Range[] = [], change?: (keys: string[][]) => Row[] | void) => {
    clearTimeout(saveTimer)
    saveTimer = undefined
    await shelf.update(ranges, (stored, keys) => {
      isLost = !stored
      foreign = !!stored && stored.v > LAYOUT
      if (stored && !foreign && stored.rev != state.rev) adopt(stored)
      const rows = [...unput, ...(change?.(keys) ?? [])]
      unput = []
      if (foreign) return { rows }
      unsaved = []
      unsavedCounts = {}
      state.rev = uuid7()
      state.savedAt = Date.now()
      return { rows, state }
    })
    snapshot()
  }

  /** Brings in what is stored: by the page before, by other tabs, by a tab that died before it saved its state. */
  const load = async () => {
    const recent = await shelf.rows([`h ${idAt(state.savedAt - LAG_MS)}`, 'h ~', 500])
    let changed = false
    await save([['q', 'q~', 1]], ([queued]) => {
      const { recorded, delivered, rejected, expired } = state.counts
      const waits = recorded - delivered - rejected - expired - unsaved.length
      if (isLost && waits > 0 && !queued!.length) {
        // The snapshot outlived the database: what waited there is gone, and said to be.
        state.counts.expired += waits
        state.waiting = {}
        for (const queue of undelivered.flatMap(({ queues }) => queues))
          state.waiting[queue] = (state.waiting[queue] ?? 0) + 1
      }
      absorb(recent.map(([, json]) => JSON.parse(json as string)))
      changed = state.score.model != scorer.model
    })
    if (changed) {
      const all = await entries()
      rebuild(state, scorer, all)
      await save()
    }
    await trim(shelf, retention.count)
  }

  async function trim(from: Shelf, keep: number, deliveredOnly = false) {
    const excess = (await from.count(HISTORY)) - keep
    const oldest = `h ${idAt(Date.now() - retention.ageMs)}`
    const old: Range = excess > 0 ? ['h ', 'h ~', excess] : ['h ', oldest, 1000]
    if (excess <= 0 && !(await from.count(old))) return
    await from.update([old, ['q', 'q~']], (stored, [gone, queued]) => {
      const ids = new Set(gone!.map(idOf))
      const lost = queued!.filter(key => ids.has(idOf(key)))
      if (deliveredOnly) for (const key of lost) ids.delete(idOf(key))
      const rows: Row[] = [...ids].map(id => [`h ${id}`, undefined])
      if (deliveredOnly || !stored) return { rows }
      for (const key of lost) {
        rows.push([key, undefined])
        stored.waiting[+key[1]!]!--
      }
      stored.counts.expired += new Set(lost.map(idOf)).size
      stored.rev = uuid7()
      return { rows, state: stored }
    })
    if (!deliveredOnly) await save()
  }

  async function entries(query: { type?: string; since?: string | number | Date; limit?: number } = {}) {
    persist()
    const since = query.since === undefined ? 0 : +new Date(query.since)
    const rows = await shelf.rows([`h ${idAt(0)}`, 'h ~'])
    const all = rows
      .map(([, json]) => JSON.parse(json as string) as Interaction)
      .filter(({ type, at }) => (!query.type || type == query.type) && Date.parse(at) >= since)
    return query.limit ? all.slice(-query.limit) : all
  }

  const count = (key: keyof Counts, by = 1) => {
    state.counts[key] += by
    unsavedCounts[key] = (unsavedCounts[key] ?? 0) + by
  }

  /** Takes entries of this page out of one endpoint's queue, in memory. */
  const leave = (queue: number, isDone: (entry: Entry) => boolean) => {
    undelivered = undelivered.flatMap(entry => {
      if (!isDone(entry)) return entry
      const queues = entry.queues.filter(each => each != queue)
      return queues.length ? { ...entry, queues } : []
    })
  }

  const saveSoon = () => {
    saveTimer ??= setTimeout(save, SAVE_AFTER_MS)
  }

  return {
    load,
    entries,
    snapshot,
    persist,
    get state() {
      return state
    },
    statuses,
    get undelivered() {
      return undelivered
    },

    /** A new visit: the next interaction is its first. */
    begin: () => {
      visit = uuid7()
      n = 0
    },

    /** Numbers, scores, encodes and keeps one observation. Undefined when it is too large. */
    record(
      { type, name, data = {}, fields, traits, override, at = Date.now(), id = uuid7() }: Observation & { id?: string },
      page: Page,
      touchFor: (beginsSession: boolean) => Touch | undefined,
    ): Recorded | undefined {
      const isOver = () => Math.abs(at - state.session.at) > settings.sessionTimeout
      if (isOver()) {
        const other = readSnapshot() // another tab may have begun it
        if (other && other.visitor.id == state.visitor.id) state.session = other.session
      }
      const begins = isOver()
      if (begins) state.session = { id: uuid7(), at }
      const interaction: Interaction = {
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
      const bytes = utf8Bytes(unscored)
      if (bytes > MAX_BYTES) {
        warn(203, `${type} ${name ?? ''} has ${bytes} bytes, at most ${MAX_BYTES}: not recorded`)
        count('recorded')
        count('rejected')
        return
      }
      n++
      const queues = queuesFor(type)
      const { points, reached } = fold(state, scorer, interaction as ScoredInput, queues)!
      interaction.points = points
      const score = (interaction.score = scorer.lead(state.score, at).score)
      // The rest is encoded already: nothing is serialised twice.
      const scored = `,"points":${points},"score":${score}}`
      const json = unscored.slice(0, -1) + scored
      const entry = { id, json, bytes: bytes + scored.length, queues }
      unsaved.push(interaction)
      if (!unput.length) queueMicrotask(persist)
      unput.push([`h ${id}`, json], ...queueRows(entry))
      if (queues.length) undelivered.push(entry)
      saveSoon()
      if (begins) snapshot()
      return { ...entry, interaction, reached }
    },

    /** The oldest rows that an endpoint has not answered. Notices which of ours another tab has delivered. */
    async waiting(queue: number, limit: number) {
      persist()
      const newest = undelivered.at(-1)?.id ?? ''
      const found = await shelf.rows([`q${queue} `, `q${queue} ~`, limit])
      const rows = found.map(([key, json]) => [idOf(key), json as string] as const)
      const ids = new Set(rows.map(([id]) => id))
      const last = rows.length < limit ? '~' : rows.at(-1)![0]
      leave(queue, ({ id }) => id <= last && id <= newest && !ids.has(id))
      return rows
    },

    /** An endpoint has answered these: they leave its queue, and are counted once no other queue has them. */
    settle: (queue: number, ids: string[], rejected: Set<string>, status: number, pause?: Pause) => {
      statuses[queue] = status
      leave(queue, ({ id }) => ids.includes(id))
      const sorted = [...ids].sort()
      const span = (each: number): Range => [`q${each} ${sorted[0]}`, `q${each} ${sorted.at(-1)}`]
      const others = endpoints.map((_, each) => each).filter(each => each != queue)
      return save(sorted.length ? [span(queue), ...others.map(span)] : [], ([mine = [], ...rest]) => {
        const present = new Set(mine)
        const elsewhere = new Set(rest.flat().map(idOf))
        state.pauses[queue] = pause
        return ids.flatMap((id): Row[] => {
          const key = `q${queue} ${id}`
          if (!present.has(key)) return []
          if (id[0] != '!') {
            state.waiting[queue]!--
            if (!elsewhere.has(id)) state.counts[rejected.has(id) ? 'rejected' : 'delivered']++
          }
          return [[key, undefined]]
        })
      })
    },

    /** Another tab wrote its snapshot. */
    sync: () => {
      const other = readSnapshot()
      if (other && other.rev > state.rev) {
        const moved = other.visitor.id != state.visitor.id
        if (moved) unsaved = []
        adopt(other)
      }
    },

    /** Everything stored goes, and a new visitor begins: with `tell`, stored as such, and each endpoint learns whom
     * to erase; without, nothing is stored and nothing sent. */
    async erase(tell: boolean) {
      const message = JSON.stringify({ v: LAYOUT, site, erase: state.visitor.id })
      unput = []
      unsaved = []
      unsavedCounts = {}
      undelivered = []
      state = { ...newState(scorer), rev: uuid7() }
      visit = uuid7()
      n = 0
      await shelf.update([[' ', '~']], (_, [all]) => {
        const rows = all!.map((key): Row => [key, undefined])
        const told = endpoints.map((_, queue): Row => [`q${queue} !${uuid7()}`, message])
        return tell ? { rows: rows.concat(told), state } : { rows }
      })
      try {
        snapshots?.removeItem(name)
        snapshots?.removeItem(`${name}:rows`)
      } catch {
        // Nothing was there.
      }
      if (tell) snapshot()
    },
  }
}
