// Every persona of the simulation ends as a marketer would call them, in the browser and at the collector alike.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Card, type RunningCollector, startCollector } from '@leadline/collector'
import { expect, test } from 'playwright/test'
import { type ServedExamples, serveExamples } from '../../examples/serve.mjs'
import { judge } from '../simulate/judge.js'
import { personas } from '../simulate/personas.js'
import { walk } from '../simulate/walk.js'

const adminToken = 'token-of-the-persona-tests'
let folder: string
let collector: RunningCollector
let site: ServedExamples

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-personas-'))
  collector = await startCollector({
    port: 0,
    dataFolder: folder,
    sites: ['bollard'],
    adminToken,
    log: () => {},
  })
  site = await serveExamples({ collectorUrl: collector.url })
})

test.afterAll(async () => {
  await site?.close()
  await collector?.close()
  await rm(folder, { recursive: true, force: true })
})

async function cardOf(visitor: string): Promise<Card> {
  const answer = await fetch(`${collector.url}/v1/leads/${visitor}`, {
    headers: { authorization: `Bearer ${adminToken}` },
  })
  expect(answer.status, `GET /v1/leads/${visitor}`).toBe(200)
  return (await answer.json()) as Card
}

for (const persona of personas) {
  const { name, expected } = persona
  test(`${name}: ${expected.qualified.join(' and ') || 'not qualified'}. ${expected.because}`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const { id, lead, pending, errors } = await walk(browser, persona, site.url)
    expect(pending, 'interactions that were not delivered').toBe(0)
    expect(errors, 'complaints in the console').toEqual([])

    const card = await cardOf(id)
    expect(judge(persona, card), 'at the collector').toEqual([])
    const { score, engagement, fit, grade, funnel, qualified, traits, attribution, model } = card
    expect({ score, engagement, fit, grade, funnel, qualified, traits, attribution, model }).toEqual(lead)

    const sessions = card.timeline.length
    expect(sessions, 'sessions').toBe(persona.sessions.length)
    if (expected.isFlagged)
      expect(
        card.timeline
          .flatMap(({ interactions }) => interactions)
          .filter(({ data }) => data.spam === 'suspect'),
        'forms marked as suspect',
      ).not.toEqual([])
  })
}
