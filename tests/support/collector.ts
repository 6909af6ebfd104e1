// The real collector for one test: a free port, a folder of its own, and what it knows, read through its own API.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Card,
  type CollectorOptions,
  type LeadPage,
  startCollector,
  type TimelineEntry,
} from '@leadline/collector'

const ADMIN_TOKEN = 'the-token-of-the-tests'

export async function startTestCollector(options: CollectorOptions = {}) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'leadline-test-'))
  const collector = await startCollector({
    port: 0,
    dataFolder,
    adminToken: ADMIN_TOKEN,
    log: () => {},
    ...options,
  })

  async function read<T>(path: string): Promise<T> {
    const response = await fetch(collector.url + path, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
    })
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`)
    return response.json() as Promise<T>
  }

  const leads = async () => {
    const all: LeadPage['leads'] = []
    let cursor: string | null = ''
    do {
      const page: LeadPage = await read(`/v1/leads?cursor=${encodeURIComponent(cursor)}`)
      all.push(...page.leads)
      cursor = page.next
    } while (cursor)
    return all
  }

  return {
    url: collector.url,
    /** Where beacons go. */
    endpoint: `${collector.url}/v1/events`,
    /** What reading needs. */
    token: ADMIN_TOKEN,
    leads,
    card: (visitor: string) => read<Card>(`/v1/leads/${visitor}`),
    /** Every interaction of every visitor, as the cards show them. */
    async events(): Promise<TimelineEntry[]> {
      const cards = await Promise.all(
        (await leads()).map(({ visitor }) => read<Card>(`/v1/leads/${visitor}`)),
      )
      return cards.flatMap(card => card.timeline.flatMap(session => session.interactions))
    },
    async close() {
      await collector.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

export type TestCollector = Awaited<ReturnType<typeof startTestCollector>>
