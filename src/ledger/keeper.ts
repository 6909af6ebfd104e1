// Keeps this page's state and rows in step with what is stored: by the page before, by other tabs, by one that died.
import type { Interaction } from '@leadline/contract'
import type { Scorer } from '@leadline/scoring'
import { idAt, uuid7 } from '../lib/uuid7.js'
import { queuesFor } from '../lib/wants.js'
import type { Settings } from '../settings.js'
import { addTo, type Entry, rowsOf } from './entry.js'
import { memoryShelf } from './memoryShelf.js'
import { openShelf } from './openShelf.js'
import { expire, oldRows } from './retention.js'
import { idOf, idsIn, interactionsIn, type Range, type Row, storedIn } from './shelf.js'
import { openSnapshot } from './snapshot.js'
import { fold, LAYOUT, newState, pendingOf, type State } from './state.js'
import { writeVisitorCookie } from './visitorCookie.js'

/** Longest time by which a state may lag behind the rows that a dead tab had written. */
const LAG_MS = 5000
const SAVE_AFTER_MS = 2500 // longer than the flush interval: what is answered by then is saved with its answer

export function openKeeper(settings: Settings, scorer: Scorer, visitorId?: string) {
  const { site, storage, endpoints } = settings
  const [keptMs, keptCount] = settings.retention
  const snapshot = openSnapshot(settings)
  const stored = snapshot.read()
  /** True once a newer version's state was met: then ours is not kept, and theirs not touched. */
  let isForeign = stored?.state.v! > LAYOUT
  /** How often everything was erased: what began before that changes nothing after it. NaN: nothing is stored any more. */
  let erasures = 0
  const before = isForeign ? undefined : stored
  let state = before?.state ?? newState(scorer)
  if (visitorId) state.visitor.id = visitorId

  /** What this page has recorded since its state was last saved, and since it last wrote rows. */
  let unsaved: Interaction[] = []
  let unsavedRefusals = 0
  let unwritten: Entry[] = []
  /** Rows on their way into the shelf: if the page goes before they arrive, the snapshot carries them. */
  let unconfirmed: Row[] = []
  let undelivered: Entry[] = []
  let isLoaded = false
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  const sessionRows = before?.rows ?? []
  /** What a page that went could not store any more. */
  let left = storage == 'persistent' ? sessionRows : []
  let taken: Row[] = []
  const shelf =
    storage == 'persistent'
      ? openShelf(
          `leadline:${site}`,
          () => rowsOf(undelivered),
          () => trim(keptCount >> 1, true),
        )
      : memoryShelf(sessionRows)

  const absorb = (interactions: Interaction[], isOwn?: boolean) => {
    for (const each of interactions) fold(state, scorer, each, queuesFor(endpoints, each.type), isOwn)
  }
  const countRefused = (times: number) => {
    state.counts.recorded += times
    state.counts.rejected += times
  }
  const adopt = (stored: State) => {
    state = stored
    // What lies ahead of the clock was stored before it stepped back.
    for (const pause of Object.values(state.pauses)) if (pause) pause.at = Math.min(pause.at, Date.now())
    absorb(unsaved, state.forgotten > uuid7())
    countRefused(unsavedRefusals)
  }
  const keepSnapshot = () => {
    if (!isForeign && erasures >= 0)
      snapshot.write({ state, rows: storage == 'session' ? sessionRows : unconfirmed.concat(left) })
  }

  const confirm = async (entries: Entry[], written: Promise<unknown>) => {
    const rows = rowsOf(entries, 'h')
    unwritten = []
    unconfirmed = unconfirmed.concat(rows)
    await written
    for (const entry of entries) entry.isStored = true
    unconfirmed = unconfirmed.filter(row => !rows.includes(row))
  }
  /** Writes what was recorded since the last call, committed within this task. */
  const writeRows = () => {
    const entries = unwritten
    const rows = () => rowsOf(entries, 'h')
    if (entries[0]) confirm(entries, shelf.put(rows))
  }

  /** One atomic step: adopts what other tabs stored, adds what this one has, then `change`. */
  const saveState = async (
    ranges: Range[] = [],
    change?: (found: Row[][], changes: Row[], isLost: boolean) => void,
  ) => {
    clearTimeout(saveTimer)
    saveTimer = undefined
    const began = erasures
    if (isLoaded) writeRows() // the first step takes what there is along: before it nothing is durable anyway
    let saved = 0
    let savedRefusals = 0
    let clean: State | undefined
    const late: Entry[] = []
    let end!: () => void
    const ended = new Promise<void>(resolve => (end = resolve))
    await shelf.transact(ranges, (stored, found, changes) => {
      if (began != erasures) return
      // Run again because the first try failed: from the same state, and nothing counts as saved before it has ended.
      if (clean) state = structuredClone(clean)
      else clean = structuredClone(state)
      absorb(unsaved)
      isForeign = stored?.v! > LAYOUT
      if (stored && !isForeign && (!isLoaded || stored.rev != state.rev)) adopt(stored)
      // Recorded while this step waited for its turn: what the state tells of must be in the rows.
      late.push(...unwritten)
      changes.push(...rowsOf(late, 'h'))
      confirm(unwritten, ended)
      change?.(found, changes, !stored)
      if (isForeign) return
      saved = unsaved.length
      savedRefusals = unsavedRefusals
      const rev = uuid7()
      // Two tabs may save within a millisecond.
      state.rev = rev > state.rev || state.rev > idAt(Date.now() + LAG_MS) ? rev : `${state.rev}~`
      return state
    })
    end()
    if (began != erasures) return
    unsaved = unsaved.slice(saved)
    unsavedRefusals -= savedRefusals
    left = left.filter(row => !taken.includes(row))
    keepSnapshot()
  }

  /** Takes entries of this page out of one endpoint's queue, in memory. */
  const unqueue = (queue: number, isDone: (entry: Entry) => boolean) => {
    for (const entry of undelivered)
      if (isDone(entry)) entry.queues = entry.queues.filter(each => each != queue)
    undelivered = undelivered.filter(({ queues }) => queues.length)
  }

  /** Deletes what is beyond number and age; with `deliveredOnly`, nothing that waits. */
  const trim = (keep: number, deliveredOnly?: boolean) => {
    const excess = Math.max(0, state.kept - keep)
    return saveState(oldRows(excess, keptMs), (found, to) => expire(state, found, to, excess, deliveredOnly))
  }

  const keeper = {
    writeRows,
    keepSnapshot,
    saveState,
    unqueue,
    absorb,
    stateNow: () => state,
    undelivered: () => undelivered,

    /** Adds one interaction to score and counts; its encoded form is then handed to `add`. */
    count: (interaction: Interaction, queues: number[]) => fold(state, scorer, interaction, queues, true)!,

    /** Keeps what was counted: in the shelf by the end of this task, in the stored state soon. */
    add: (interaction: Interaction, entry: Entry) => {
      unsaved.push(interaction)
      if (!unwritten[0]) queueMicrotask(() => isLoaded && writeRows())
      addTo(unwritten, entry)
      if (entry.queues.length) undelivered.push(entry)
      saveTimer ??= setTimeout(saveState, SAVE_AFTER_MS)
    },

    /** Counts one that cannot be kept at all. */
    refuse: () => {
      unsavedRefusals++
      countRefused(1)
    },

    /** The session goes on with this id, or with the one that another tab has begun already. */
    joinSession: () => {
      if (!isForeign) state.session = snapshot.read()?.state.session ?? state.session
    },

    rows: async (range: Range) => {
      let rows!: Row[]
      writeRows()
      await shelf.transact([range], (_, [found]) => {
        rows = found!
      })
      return rows
    },

    entries: async (): Promise<Interaction[]> => interactionsIn(await keeper.rows(['h ', 'h ~'])),

    /** Brings in what is stored: by the page before, by other tabs, by a tab that died before it saved its state. */
    loadStored: async () => {
      const since = parseInt(state.rev.replace('-', '').slice(0, 12), 16) - LAG_MS
      let isStale = false
      let isOld = false
      const oldest = left.map(idOf).sort()[0] ?? '~'
      const ranges: Range[] = [
        ['q', 'q~', 1],
        [`h ${oldest < idAt(since) ? oldest : idAt(since)}`, 'h ~', 1000],
        ['h ', `h ${idAt(Date.now() - keptMs)}`, 1],
      ]
      await saveState(ranges, ([queued, recent, old], changes, isLost) => {
        const known = new Set(recent!.map(([key]) => key.slice(2)))
        taken = left
        const carried = left.filter(row => !known.has(idOf(row)))
        const [history, waiting] = ['h', 'q'].map(kind =>
          [...carried, ...rowsOf(undelivered)].filter(([key]) => key[0] == kind),
        )
        const ids = idsIn(waiting!)
        const lost = pendingOf(state) - ids.size
        // What was rescued from a failed database into memory is this page's own.
        if (isLost && lost > 0 && storedIn(queued!).every(([id]) => ids.has(id))) {
          // The snapshot outlived the database: what waited there is gone, and said to be.
          state.counts.expired += lost
          state.waiting = {}
          for (const [key, stored] of waiting!)
            state.waiting[+key[1]!] = (state.waiting[+key[1]!] ?? 0) + stored!.length
        }
        changes.push(...carried)
        // Without a stored state of ours there is nothing that could lag behind.
        if (!isLost && !isForeign) absorb(interactionsIn([...recent!, ...history!]))
        // Rows of an earlier session that came late must not bring it back.
        const newest = unsaved.at(-1)
        if (newest) state.session = { id: newest.session, at: Date.parse(newest.at) }
        isLoaded = true
        if (visitorId) state.visitor.id = visitorId
        isStale = state.score.model != scorer.model
        isOld = !!old![0] || state.kept > keptCount
      })
      if (isStale)
        await saveState([['h ', 'h ~']], ([all]) => {
          state.score = scorer.begin()
          for (const each of interactionsIn(all!)) scorer.fold(state.score, each)
        })
      if (isOld) await trim(keptCount)
    },

    /** Another tab wrote its snapshot: this JSON, whatever has been written over it since. True: it has erased this visitor. */
    syncWith: (json: string | null) => {
      const { state: other, rows } = snapshot.read(json) ?? {}
      if (!other || isForeign || other.v > LAYOUT) return
      let isOther = false
      if (rows) left = left.concat(rows)
      // Where the clock has stepped back, the order of revs tells nothing: whoever wrote last is right.
      const soon = idAt(Date.now() + LAG_MS)
      const isLast = () => snapshot.read()?.state.rev == other.rev
      if (other.rev > soon || state.rev > soon ? isLast() : other.rev > state.rev) {
        // A tab that has not loaded is another visitor only because it does not know better yet.
        isOther = isLoaded && other.visitor.id != state.visitor.id
        if (isOther) [unsaved, undelivered] = [[], []]
        adopt(other)
      }
      if (left[0] || Object.entries(other.visits).some(([id, [n]]) => n > (state.visits[id]?.[0] ?? 0)))
        keeper.loadStored()
      return isOther
    },

    /** A new visitor begins. With `tell` each endpoint learns whom to erase; without `keep` nothing is stored again. */
    erase: async (tell: boolean, keep = tell) => {
      const message = JSON.stringify({ v: LAYOUT, site, erase: state.visitor.id })
      ;[unwritten, unconfirmed, unsaved, undelivered, left, unsavedRefusals] = [[], [], [], [], [], 0]
      state = { ...newState(scorer), pauses: state.pauses }
      visitorId = undefined
      isForeign = false
      isLoaded = true
      erasures = keep ? erasures + 1 : NaN
      snapshot.write() // whoever consents right after a refusal is somebody else
      await shelf.transact([[' ', '~']], (_, [all], changes) => {
        // An earlier visitor's erasure still has to be told of.
        for (const [key] of all!) if (!keep || !key.includes('!')) changes.push([key])
        const id = `!${uuid7()}`
        if (tell) for (const queue of endpoints.keys()) changes.push([`q${queue} ${id}`, [[id, message]]])
        return erasures >= 0 ? state : undefined
      })
      // A refusal that came meanwhile has the last word.
      keepSnapshot()
      if (erasures >= 0) writeVisitorCookie(settings, state.visitor.id)
    },
  }
  return keeper
}
