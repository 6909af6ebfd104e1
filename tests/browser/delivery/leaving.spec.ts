// What was tracked arrives, whether the page stays, navigates, closes, crashes, or was offline.
import { answers } from '../../support/answers.js'
import {
  arrived,
  closeTab,
  crash,
  delivery,
  evaluateAndLeave,
  expect,
  names,
  settled,
  test,
  track,
} from './lab.js'

test('100 events on a page that stays arrive in batches of 50', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  const before = lab.collector.requests().length
  await track(page, 100)
  await settled(page)
  expect(arrived(lab)).toEqual(names(100))
  expect(lab.collector.requests().length - before).toBeLessThanOrEqual(3)
  expect(lab.collector.repeats()).toBe(0)
  expect(await delivery(page)).toMatchObject({
    recorded: 101,
    delivered: 101,
    pending: 0,
    rejected: 0,
    expired: 0,
  })
})

test('20 events, then at once another page: all arrive without a return', async ({ context, lab }) => {
  const page = await lab.open(context)
  await evaluateAndLeave(
    page,
    url => {
      for (let i = 0; i < 20; i++) window.leadline.track(`e${i}`)
      location.href = url
    },
    `${lab.pages.url}/plain`,
  )
  await lab.collector.waitFor(() => arrived(lab).length === 20, '20 events')
  await page.waitForURL('**/plain') // a context that is closed in the midst of a navigation may hang
})

test('20 events, the tab closed at once: all arrive without a return', async ({ context, lab }) => {
  const page = await lab.open(context)
  await track(page, 20)
  await closeTab(page)
  await lab.collector.waitFor(() => arrived(lab).length === 20, '20 events')
})

test('20 events, the renderer crashes: all arrive after a return', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  await track(page, 20)
  await crash(context, page)
  const again = await lab.open(context)
  await lab.collector.waitFor(() => arrived(lab).length === 20, '20 events after the return')
  await settled(again)
  expect(await delivery(again)).toMatchObject({ recorded: 22, delivered: 22, expired: 0 })
})

test('20 events, the renderer crashes once they are armed with fetchLater: all arrive without a return', async ({
  context,
  lab,
}) => {
  await context.addInitScript(() => {
    const page = globalThis as unknown as { armed: string; fetchLater: (...args: unknown[]) => unknown }
    const { fetchLater } = page
    page.armed = ''
    page.fetchLater = (url, init) => {
      page.armed = (init as { body: string }).body
      return fetchLater(url, init)
    }
  })
  const page = await lab.open(context)
  await settled(page)
  await track(page, 20)
  await page.waitForFunction(() => (globalThis as unknown as { armed: string }).armed.includes('"e19"'))
  expect(arrived(lab)).toEqual([])
  await crash(context, page)
  await lab.collector.waitFor(() => arrived(lab).length === 20, '20 events without a return')
})

test('the endpoint is down, the tab closes, and the visitor returns: all arrive', async ({
  context,
  lab,
}) => {
  const page = await lab.open(context)
  await settled(page)
  await lab.collector.refuse()
  await track(page, 20)
  await closeTab(page)
  await lab.collector.reopen()
  const again = await lab.open(context)
  await lab.collector.waitFor(() => arrived(lab).length === 20, '20 events after the return')
  await settled(again)
  expect(await delivery(again)).toMatchObject({ recorded: 22, delivered: 22, pending: 0 })
})

test('200 events offline, the tab closed offline, opened again online: all arrive', async ({
  context,
  lab,
}) => {
  const page = await lab.open(context)
  await settled(page)
  await context.setOffline(true)
  await track(page, 200)
  await closeTab(page)
  await context.setOffline(false)
  const again = await lab.open(context)
  await lab.collector.waitFor(() => arrived(lab).length === 200, '200 events')
  await settled(again)
  expect(await delivery(again)).toMatchObject({ recorded: 202, delivered: 202 })
})

test('back online, what waited goes out at once', async ({ context, lab }) => {
  const page = await lab.open(context)
  await settled(page)
  await context.setOffline(true)
  await track(page, 5)
  await page.evaluate(() => window.leadline.flush())
  expect((await delivery(page)).pending).toBe(5)
  await context.setOffline(false)
  await lab.collector.waitFor(() => arrived(lab).length === 5, '5 events')
})

test('300 events of 1 KB at hide with a slow collector: sent within the quota, the rest on return', async ({
  context,
  lab,
}) => {
  const page = await lab.open(context)
  await settled(page)
  lab.collector.answer(answers.late(1500))
  await evaluateAndLeave(
    page,
    url => {
      for (let i = 0; i < 300; i++)
        window.leadline.track(`e${i}`, { text: 'x'.repeat(500), more: 'y'.repeat(400) })
      location.href = url
    },
    `${lab.pages.url}/plain`,
  )
  await page.waitForURL('**/plain')
  lab.collector.answer(answers.ok())
  const again = await lab.open(context)
  await lab.collector.waitFor(() => arrived(lab).length === 300, '300 events')
  await settled(again)
  expect(await delivery(again)).toMatchObject({ recorded: 302, delivered: 302 })
})

test('two tabs write 200 events each, one closes half-way: all arrive, none twice while both live', async ({
  context,
  lab,
}) => {
  const [one, two] = [await lab.open(context), await lab.open(context)]
  await Promise.all([settled(one), settled(two)])
  for (let from = 0; from < 100; from += 25)
    await Promise.all([track(one, 25, from), track(two, 25, 1000 + from)])
  await Promise.all([settled(one), settled(two)])
  expect(lab.collector.repeats()).toBe(0)
  await Promise.all([track(one, 100, 100), track(two, 100, 1100)])
  await closeTab(two)
  await lab.collector.waitFor(() => arrived(lab).length === 400, '400 events')
  await settled(one)
  const again = await lab.open(context)
  await settled(again)
  expect(await delivery(again)).toMatchObject({ recorded: 403, delivered: 403 })
})
