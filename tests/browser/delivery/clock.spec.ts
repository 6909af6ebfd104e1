// The clock jumps and the system sleeps: order holds, and no backoff is stuck.
import type { BrowserContext, Page } from 'playwright/test'
import { answers } from '../../support/answers.js'
import { arrived, delivery, expect, type Lab, names, settled, test, track } from './lab.js'

const NOON = new Date('2026-11-22T12:00:00Z')
const DAY_MS = 86_400_000

/** A page whose clock starts at noon and runs on by itself. */
const openAtNoon = async (lab: Lab, context: BrowserContext): Promise<Page> => {
  await context.clock.install({ time: NOON })
  const page = await lab.open(context)
  await settled(page)
  return page
}

/** A tab that, all being delivered, hears what another one has stored, as the browser would tell of it. */
const openAndHear = async (lab: Lab, context: BrowserContext, newValue: string | null): Promise<Page> => {
  const page = await lab.open(context)
  await page.evaluate(() => window.leadline.flush())
  await settled(page)
  await page.evaluate(newValue => {
    dispatchEvent(new StorageEvent('storage', { key: 'leadline:acme', newValue }))
  }, newValue)
  return page
}

const jump = (page: Page, days: number) => page.clock.setSystemTime(NOON.getTime() + days * DAY_MS)

test('a day ahead, then two back: order by n and order by id are the order of happening', async ({
  context,
  lab,
}) => {
  const page = await openAtNoon(lab, context)
  await track(page, 5)
  await jump(page, 1)
  await track(page, 5, 5)
  await jump(page, -1)
  await track(page, 5, 10)
  await settled(page)
  const events = lab.collector.events() as { id: string; n: number; name?: string; visit: string }[]
  expect(arrived(lab)).toEqual(names(15))
  expect(events.map(({ n }) => n)).toEqual(events.map((_, index) => index + 1))
  expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).sort())
  expect(new Set(events.map(({ visit }) => visit)).size).toBe(1)
  expect(await delivery(page)).toMatchObject({ recorded: 16, delivered: 16 })
})

test('a new page after the clock stepped back a day counts and delivers as any other', async ({
  context,
  lab,
}) => {
  const page = await openAtNoon(lab, context)
  // More visits than the ledger tells apart.
  await page.evaluate(() => {
    for (let route = 0; route < 30; route++) history.pushState(null, '', `/next?${route}`)
  })
  await settled(page)
  await jump(page, -1)
  const next = await lab.open(context)
  await jump(next, -1)
  await track(next, 5)
  await settled(next)
  await track(page, 5, 5)
  await settled(page)
  for (const each of [page, next])
    await expect.poll(() => delivery(each)).toMatchObject({ recorded: 42, delivered: 42, pending: 0 })
  expect(lab.collector.events().length).toBe(42)
})

test('after the clock stepped back, what another tab wrote earlier does not go before what is known since', async ({
  context,
  lab,
}) => {
  const page = await openAtNoon(lab, context)
  await jump(page, 1)
  lab.collector.answer(answers.status(503))
  await track(page, 3)
  await page.evaluate(() => window.leadline.flush())
  const earlier = await page.evaluate(() => localStorage.getItem('leadline:acme'))
  await jump(page, -1)
  lab.collector.answer(answers.ok())
  const next = await openAndHear(lab, context, earlier)
  expect(await delivery(next)).toMatchObject({ recorded: 5, delivered: 5, pending: 0 })
})

test('what two tabs store within a millisecond has an order: an old snapshot does not go before what is known since', async ({
  context,
  lab,
}) => {
  await context.clock.setFixedTime(NOON)
  const one = await lab.open(context)
  await settled(one)
  lab.collector.answer(answers.status(503))
  await track(one, 40)
  await one.evaluate(() => window.leadline.flush())
  const earlier = await one.evaluate(() => localStorage.getItem('leadline:acme'))
  lab.collector.answer(answers.ok())
  const two = await openAndHear(lab, context, earlier)
  expect(await delivery(two)).toMatchObject({ recorded: 42, delivered: 42, pending: 0 })
})

for (const [where, days] of [
  ['ahead', 1],
  ['back', -1],
] as const)
  test(`the clock jumps a day ${where} during a backoff: tried again in its time`, async ({
    context,
    lab,
  }) => {
    const page = await openAtNoon(lab, context)
    lab.collector.answer(answers.status(503))
    await track(page, 3)
    await page.evaluate(() => window.leadline.flush())
    await jump(page, days)
    lab.collector.answer(answers.ok())
    await settled(page)
    expect(arrived(lab)).toEqual(names(3))
  })

test('asleep for an hour during a Retry-After of half an hour: sent on waking', async ({ context, lab }) => {
  const page = await openAtNoon(lab, context)
  lab.collector.answer(answers.status(429, { retryAfter: 1800 }))
  await track(page, 3)
  await page.evaluate(() => window.leadline.flush())
  lab.collector.answer(answers.ok())
  const before = lab.collector.requests().length
  await page.evaluate(() => window.leadline.flush())
  expect(lab.collector.requests().length).toBe(before)
  await page.clock.fastForward('01:00:00')
  await settled(page)
  expect(arrived(lab)).toEqual(names(3))
})

test('a pause that began on a page whose clock was a day ahead lasts no longer than it was', async ({
  context,
  lab,
}) => {
  const page = await openAtNoon(lab, context)
  await jump(page, 1)
  lab.collector.answer(answers.status(429, { retryAfter: 1800 }))
  await track(page, 3)
  await page.evaluate(() => window.leadline.flush())
  lab.collector.answer(answers.ok())
  await context.clock.setSystemTime(NOON)
  const next = await lab.open(context)
  await next.evaluate(() => window.leadline.ledger.entries())
  expect((await delivery(next)).pending).toBeGreaterThan(0)
  await next.clock.fastForward('00:31:00')
  await settled(next)
  expect(new Set(arrived(lab))).toEqual(new Set(names(3)))
})
