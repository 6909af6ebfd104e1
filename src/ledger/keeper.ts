// Keeps this page's state and rows in step with what is stored: by the page before, by other tabs, by one that died.
import type { Interaction } from '@leadline/contract'
import type { Scorer } from '@leadline/scoring'
import { oneAtATime } from '../lib/oneAtATime.js'
import { idAt, uuid7 } from '../lib/uuid7.js'
import { queuesFor } from '../lib/wants.js'
import type { Settings } from '../settings.js'
import { countLost } from './countLost.js'
import { addTo, type Entry, rowsOf, unqueueFrom } from './entry.js'
import { memoryShelf } from './memoryShelf.js'
import { openShelf } from './openShelf.js'
import { rescore } from './rescore.js'
import { expire, oldRows } from './retention.js'
import { idOf, interactionsIn, type Range, type Row } from './shelf.js'
import { openSnapshot } from './snapshot.js'
import { fold, LAYOUT, newState, type State } from './state.js'
import { writeVisitorCookie } from './visitorCookie.js'

/** Longest time by which a state may lag behind the rows that a dead tab had written. */
const LAG_MS = 5000
const SAVE_AFTER_MS = 2500 // longer than the flush interval: what is answered by then is saved with its answer
type Change = (found: Row[][], changes: Row[], isLost: boolean) => void

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
  const whole = (stored?: State): State => ({ ...newState(scorer), ...stored }) // whatever is missing in it
  let state = whole(before?.state)
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
  const shelf =
    storage == 'persistent'
      ? openShelf(
          `leadline:${site}`,
          () => {
            isLoaded = false // nothing of it is in the memory that takes its place
            return rowsOf(undelivered)
          },
          () => trim(keptCount >> 1, true),
        )
      : memoryShelf(sessionRows)
  /** Keys of the rows that this page wrote or has taken in: it hears of each again from every tab that has it too. */
  const heard = new Set(left.map(([key]) => key))
  const absorb = (interactions: Interaction[], isOwn?: boolean) => {
    for (const each of interactions) fold(state, scorer, each, queuesFor(endpoints, each.type), isOwn)
  }
  const countRefused = (times: number) => {
    state.counts.recorded += times
    state.counts.rejected += times
  }
  const adopt = (stored: State) => {
    state = whole(stored)
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
    for (const [key] of rows) heard.add(key)
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

  /** One atomic step: adopts what other tabs stored, adds what this one has, then `change`, which stores `taken` of `left`. */
  const saveState = async (ranges: Range[] = [], change?: Change, taken: Row[] = []) => {
    clearTimeout(saveTimer)
    saveTimer = undefined
    const began = erasures
    if (isLoaded) writeRows() // the first step takes what there is along: before it nothing is durable anyway
    let saved = 0
    let savedRefusals = 0
    let isMissing: boolean | undefined
    let clean: State | undefined
    const late: Entry[] = []
    let end!: () => void
    const ended = new Promise<void>(resolve => (end = resolve))
    await shelf.transact(ranges, (stored, found, changes) => {
      if (began != erasures) return
      // Run again because the first try failed: from the same state, and nothing counts as saved before it has ended.
      state = clean ??= state
      isMissing = isLoaded && !stored // deleted while this page is open, by the visitor or by a tool
      if (isMissing) return
      state = structuredClone(clean)
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
    if (isMissing) {
      isLoaded = false // what this page holds begins another database
      left = left.concat(rowsOf(undelivered, 'h'))
      await keeper.loadStored()
      return saveState(ranges, change)
    }
    unsaved = unsaved.slice(saved)
    unsavedRefusals -= savedRefusals
    left = left.filter(row => !taken.includes(row))
    keepSnapshot()
  }

  /** Deletes what is beyond number and age; with `deliveredOnly`, nothing that waits. */
  const trim = (keep: number, deliveredOnly?: boolean) => {
    const excess = Math.max(0, state.kept - keep)
    return saveState(oldRows(excess, keptMs), (found, to) => expire(state, found, to, excess, deliveredOnly))
  }
  const reload = oneAtATime(() => keeper.loadStored())
  const keeper = {
    writeRows,
    keepSnapshot,
    saveState,
    absorb,
    stateNow: () => state,
    undelivered: () => undelivered,

    /** Takes entries of this page out of one endpoint's queue, in memory. */
    unqueue: (queue: number, isDone: (entry: Entry) => boolean) => {
      undelivered = unqueueFrom(undelivered, queue, isDone)
    },

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
      let rows: Row[] | undefined
      const read = () =>
        shelf.transact([range], (stored, [found]) => {
          if (stored || !isLoaded) rows = found
        })
      writeRows()
      await read()
      if (!rows) await saveState().then(read)
      return rows ?? []
    },

    entries: async (): Promise<Interaction[]> => interactionsIn(await keeper.rows(['h ', 'h ~'])),

    /** Brings in what is stored: by the page before, by other tabs, by a tab that died before it saved its state. */
    loadStored: async () => {
      const since = parseInt(state.rev.replace('-', '').slice(0, 12), 16) - LAG_MS
      let [isStale, isOld] = [false, false]
      const taken = left
      const [oldest] = [...taken.map(idOf), idAt(since)].sort()
      const ranges: Range[] = [
        ['q', 'q~', 1],
        [`h ${oldest}`, 'h ~', 1000],
        ['h ', `h ${idAt(Date.now() - keptMs)}`, 1],
      ]
      const bring: Change = ([queued, recent, old], changes, isLost) => {
        const known = new Set(recent!.map(([key]) => key.slice(2)))
        const carried = taken.filter(row => !known.has(idOf(row)))
        if (isLost) countLost(state, [...carried, ...rowsOf(undelivered)], queued!)
        changes.push(...carried)
        // Without a stored state of ours there is nothing that could lag behind.
        if (!isLost && !isForeign)
          absorb(interactionsIn([...recent!, ...carried.filter(([key]) => key[0] == 'h')]))
        // Rows of an earlier session that came late must not bring it back.
        const newest = unsaved.at(-1)
        if (newest) state.session = { id: newest.session, at: Date.parse(newest.at) }
        isLoaded = true
        if (visitorId) state.visitor.id = visitorId
        isStale = state.score.model != scorer.model
        isOld = !!old![0] || state.kept > keptCount
      }
      await saveState(ranges, bring, taken)
      if (isStale) await saveState([['h ', 'h ~']], ([all]) => rescore(state, scorer, all!))
      if (isOld) await trim(keptCount)
    },

    /** Another tab wrote its snapshot: this JSON, whatever has been written over it since. True: it has erased this visitor. */
    syncWith: (json: string | null) => {
      const { state: other, rows } = snapshot.read(json) ?? {}
      if (!other || isForeign || other.v > LAYOUT) return
      let isOther = false
      left = left.concat(rows?.filter(([key]) => !heard.has(key)) ?? [])
      for (const [key] of left) heard.add(key)
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
        reload()
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
