// Main-thread CPU time of one page between two moments, added up from a trace of Chromium.
import type { CDPSession, Page } from 'playwright'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  /** Wall time, µs. */
  dur?: number
  /** CPU time of the thread, µs. */
  tdur?: number
  cat: string
  args?: { name?: string }
}

export interface MainThread {
  /** CPU time of all tasks, ms. */
  cpuMs: number
  longestTaskMs: number
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'blink.user_timing',
]
const MARK = 'leadline-bench'

async function readTrace(session: CDPSession, stop: () => Promise<unknown>): Promise<TraceEvent[]> {
  const complete = new Promise<string>(resolve =>
    session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream!)),
  )
  await stop()
  const handle = await complete
  let text = ''
  for (;;) {
    const part = await session.send('IO.read', { handle })
    text += part.base64Encoded ? Buffer.from(part.data, 'base64').toString('utf8') : part.data
    if (part.eof) break
  }
  await session.send('IO.close', { handle })
  return JSON.parse(text).traceEvents
}

/** Does something to the page while a trace runs. The page must be where it belongs at the end: it is found by a mark. */
export async function traceMainThread(page: Page, act: () => Promise<void>): Promise<MainThread> {
  const session = await page.context().browser()!.newBrowserCDPSession()
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  })
  await act()
  await page.evaluate(mark => void performance.mark(mark), MARK)
  const events = await readTrace(session, () => session.send('Tracing.end'))
  await session.detach()
  const mark = events.find(event => event.name === MARK)
  if (!mark) throw new Error('The trace does not hold the mark that tells which thread is the page’s.')
  const tasks = events.filter(
    event =>
      event.pid === mark.pid &&
      event.tid === mark.tid &&
      event.ph === 'X' &&
      event.name === 'RunTask' &&
      event.cat.includes('devtools.timeline'),
  )
  const cpu = tasks.map(task => task.tdur ?? 0)
  if (tasks.length === 0 || cpu.every(time => time === 0))
    throw new Error('The trace holds no CPU times of tasks.')
  return {
    cpuMs: cpu.reduce((sum, time) => sum + time, 0) / 1000,
    longestTaskMs: Math.max(...tasks.map(task => task.dur ?? 0)) / 1000,
  }
}
