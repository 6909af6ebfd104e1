// Forgets what is past its time: leads that were not seen for long, messages that were delivered long ago.
import type { Store } from './store.js'

const everyMs = 3_600_000
/** Few enough that a beacon waits for one turn only some milliseconds: a lead is fifty rows or so, all over the file. */
const atOnce = 5

export type SweepParts = {
  store: Store
  /** How long a lead is kept after it was last seen. @default for ever */
  retentionMs?: number
  /** Forgets messages. */
  sweepMessages: () => Promise<void>
  /** Lets beacons in between. */
  whenQuiet: () => Promise<void>
  /** Told how many leads were forgotten. */
  forgot: (leads: number) => void
  now: () => number
}

/** One round. */
export async function sweep(parts: SweepParts, isStopped = () => false): Promise<void> {
  const { store, retentionMs, now } = parts
  await parts.sweepMessages()
  if (retentionMs === undefined) return
  const before = now() - retentionMs
  let gone: number
  do {
    gone = await store.forgetLeads(before, atOnce)
    parts.forgot(gone)
    await parts.whenQuiet()
  } while (gone === atOnce && !isStopped())
  await store.forgetRejections(before)
}

/** Sweeps now and every hour until stopped; what fails is reported and tried again. */
export function keepSwept(
  parts: SweepParts,
  report: (message: string, error: unknown) => void,
): () => Promise<void> {
  let turn: Promise<unknown> | undefined
  let stopped = false
  const run = () => {
    turn ??= sweep(parts, () => stopped)
      .catch(error => report('What is past its time could not be forgotten', error))
      .finally(() => {
        turn = undefined
      })
  }
  run()
  const timer = setInterval(run, everyMs).unref()
  return async () => {
    stopped = true
    clearInterval(timer)
    await turn
  }
}
