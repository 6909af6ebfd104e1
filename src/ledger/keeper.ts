// Keeps this page's state and rows in step with what is stored: by the page before, by other tabs, by one that died.
import type { Interaction } from '@leadline/contract'
import type { Scorer } from '@leadline/scoring'
import { uuid7 } from '../lib/uuid7.js'
import { wants } from '../lib/wants.js'
import type { Settings } from '../settings.js'
import { memoryShelf } from './memoryShelf.js'
import { openShelf } from './openShelf.js'
import { expire, oldRows } from './retention.js'
import { idAt, idOf, type Range, type Row } from './shelf.js'
import { openSnapshot } from './snapshot.js'
import { type Counts, fold, LAYOUT, newState, pendingOf, type State } from './state.js'
import { visitorCookie } from './visitorCookie.js'

/** One recorded interaction, already encoded: it is serialised once and sent as it is. */
export interface Entry {
  id: string
  json: string
  /** Places in `settings.endpoints` that want it and have not answered. */
  queues: number[]
}

/** Longest time by which a state may lag behind the rows that a dead tab had written. */
const LAG_MS = 5000
const SAVE_AFTER_MS = 1000

export function openKeeper(settings: Settings, scorer: Scorer, visitorId?: string) {
  const { site, storage, retention, endpoints } = settings
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
  let saveTimer: ReturnType<typeof setTimeout> | undefined

  const rowsOf = ({ id, json, queues }: Entry): Row[] => queues.map(queue => [`q${queue} ${id}`, json])
  const sessionRows = before?.rows ?? []
  /** What a page that went could not store any more. */
  let left = storage == 'persistent' ? sessionRows : []
  let taken: Row[] = []
  const shelf =
    storage == 'persistent'
      ? openShelf(
          `leadline:${site}`,
          () => undelivered.flatMap(rowsOf),
          () => trim(keptCount >> 1, true),
        )
      : memoryShelf(sessionRows)

  const queuesFor = (type: string) =>
    [...endpoints.keys()].filter(queue => wants(endpoints[queue]!.only, type))
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
    if (!isForeign)
      snapshot.write({ state, rows: storage == 'session' ? sessionRows : unconfirmed.concat(left) })
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
  const save = async (
    ranges: Range[] = [],
    change?: (found: Row[][], changes: Row[], isLost: boolean) => void,
  ) => {
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
  const trim = (keep: number, deliveredOnly?: boolean) => {
    const excess = Math.max(0, state.kept - keep)
    return save(oldRows(excess, keptMs), (found, changes) => expire(state, found, changes, deliveredOnly))
  }

  const keeper = {
    persist,
    keepSnapshot,
    save,
    drop,
    absorb,
    queuesFor,
    state: () => state,
    undelivered: () => undelivered,

    /** Adds one interaction to score and counts; its encoded form is then handed to `add`. */
    count: (interaction: Interaction, queues: number[]) => fold(state, scorer, interaction, queues, true)!,

    /** Keeps what was counted: in the shelf by the end of this task, in the stored state soon. */
    add: (interaction: Interaction, entry: Entry) => {
      unsaved.push(interaction)
      if (!unwritten.length) queueMicrotask(persist)
      unwritten.push([`h ${entry.id}`, entry.json], ...rowsOf(entry))
      if (entry.queues.length) undelivered.push(entry)
      saveTimer ??= setTimeout(save, SAVE_AFTER_MS)
    },

    /** Counts one that cannot be kept at all. */
    refuse: () => {
      const { recorded = 0, rejected = 0 } = unsavedCounts
      unsavedCounts = { recorded: recorded + 1, rejected: rejected + 1 }
      state.counts.recorded++
      state.counts.rejected++
    },

    /** The session goes on with this id, or with the one that another tab has begun already. */
    joinSession: () => {
      if (!isForeign) state.session = snapshot.read()?.state.session ?? state.session
    },

    rows: async (range: Range): Promise<Row[]> => {
      let rows: Row[] = []
      persist()
      await shelf.step([range], (_, [found]) => {
        rows = found!
      })
      return rows
    },

    entries: async (): Promise<Interaction[]> =>
      (await keeper.rows(['h ', 'h ~'])).map(([, json]) => JSON.parse(json!)),

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
        stale = await keeper.entries()
        await save([], () => {
          state.score = scorer.begin()
          for (const each of stale!) scorer.fold(state.score, each)
        })
      }
      if (isOld) await trim(keptCount)
    },

    /** Another tab wrote its snapshot: this JSON, whatever has been written over it since. */
    sync: (json: string | null) => {
      const { state: other, rows } = snapshot.read(json) ?? {}
      if (!other || isForeign || other.v > LAYOUT) return
      if (rows) left = left.concat(rows)
      // Where the clock has stepped back, the order of revs tells nothing: whoever wrote last is right.
      if (other.rev > state.rev || state.rev > idAt(Date.now() + LAG_MS)) {
        if (other.visitor.id != state.visitor.id) unsaved = []
        adopt(other)
      }
      if (left[0] || Object.entries(other.visits).some(([id, [n]]) => n > (state.visits[id]?.[0] ?? 0)))
        keeper.load()
    },

    /** Everything stored goes, and a new visitor begins. With `tell` each endpoint learns whom to erase; without `keep`
     * nothing is left stored, and nothing will be. */
    erase: async (tell: boolean, keep = tell) => {
      const message = JSON.stringify({ v: LAYOUT, site, erase: state.visitor.id })
      clearTimeout(saveTimer)
      saveTimer = undefined
      unwritten = []
      unconfirmed = []
      unsaved = []
      unsavedCounts = {}
      undelivered = []
      left = []
      state = newState(scorer)
      visitorId = undefined
      isForeign = !keep
      await shelf.step([[' ', '~']], (_, [all], changes) => {
        for (const [key] of all!) changes.push([key])
        if (tell) for (const queue of endpoints.keys()) changes.push([`q${queue} !${uuid7()}`, message])
        return keep ? state : undefined
      })
      snapshot.write(keep ? { state } : undefined)
      if (keep) visitorCookie(settings).write(state.visitor.id)
    },
  }
  return keeper
}
