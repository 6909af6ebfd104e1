// One subject on a page of its own, its endpoint beside it: what every measurement starts from.
import type { Page } from 'playwright'
import { answers } from '../support/answers.js'
import { type FaultyCollector, startFaultyCollector } from '../support/faultyCollector.js'
import { htmlPage, type Pages, servePages } from '../support/pages.js'
import { pageScript } from './subjects/install.js'
import type { Subject } from './subjects/subject.js'

export interface Lab {
  subject: Subject
  collector: FaultyCollector
  pages: Pages
  /** The page with the subject on it. */
  url: string
  /** A page of another origin without it. */
  elsewhere: string
  /** How the subject's own endpoint answers when all is well. */
  ok: ReturnType<typeof answers.ok>
  close: () => Promise<void>
}

const READY_WITHIN_MS = 10_000

/** `body` is what the page shows, the same for every subject. */
export async function openLab(subject: Subject, body = ''): Promise<Lab> {
  const ok = answers.ok(subject.answer ?? {})
  const collector = await startFaultyCollector({ parse: subject.parse, behave: ok })
  const place = { origin: collector.origin, host: collector.origin.replace('http://', '') }
  const head = subject.head?.(place) ?? '<script async src="/subject.js"></script>'
  const pages = await servePages({
    '/': htmlPage(body, { tag: null, head, title: 'Bench' }),
    '/subject.js': await pageScript(subject, place),
    '/elsewhere': htmlPage('Elsewhere', { tag: null }),
  })
  return {
    subject,
    collector,
    pages,
    url: `${pages.url}/`,
    elsewhere: `${pages.otherUrl}/elsewhere`,
    ok,
    async close() {
      await pages.close()
      await collector.close()
    },
  }
}

/** Waits until the subject on this page takes events, and defines `benchTrack`. */
export async function makeReady(page: Page, { subject }: Lab): Promise<void> {
  if (subject.ready) await page.waitForFunction(subject.ready, undefined, { timeout: READY_WITHIN_MS })
  await page.evaluate(subject.track)
}

declare global {
  interface Window {
    benchTrack: (label: string, padding?: string) => void
  }
}
