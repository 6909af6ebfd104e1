// Privacy signals of the browser count as a refusal, as far as the author lets them, until the visitor says otherwise.
import { customNames, expect, flushed, nothing, stored, test } from './site.js'

const gpc = () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })
const dnt = () => Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' })

for (const [what, before, tag, isRefusal] of [
  ['Global Privacy Control', gpc, '', true],
  ['Global Privacy Control, signals="gpc dnt"', gpc, 'data-signals="gpc dnt"', true],
  ['Global Privacy Control, signals="none"', gpc, 'data-signals="none"', false],
  ['Do Not Track', dnt, '', false],
  ['Do Not Track, signals="gpc dnt"', dnt, 'data-signals="gpc dnt"', true],
  ['Do Not Track, signals="none"', dnt, 'data-signals="none"', false],
] as const)
  test(`${what} ${isRefusal ? 'is a refusal: nothing stored, nothing sent' : 'changes nothing'}`, async ({
    site,
  }) => {
    const { page } = await site.open({ before, tag })
    await page.evaluate(() => window.leadline.track('one'))
    await flushed(page)
    expect(await page.evaluate(() => window.leadline.consent())).toBe(isRefusal ? 'denied' : 'granted')
    expect(customNames(site)).toEqual(isRefusal ? [] : ['one'])
    if (isRefusal) expect(await stored(page)).toEqual(nothing)
    await page.goto('about:blank')
    if (isRefusal) expect(site.collector.requests()).toEqual([])
  })

test('a consent given on the page goes before the signal, also on the next page', async ({ site }) => {
  const { page } = await site.open({ before: gpc })
  await page.evaluate(() => {
    window.leadline.track('before')
    window.leadline.consent('granted')
  })
  await flushed(page)
  const next = await site.open({ before: gpc })
  await next.page.evaluate(() => window.leadline.track('later'))
  await flushed(next.page)
  expect(customNames(site)).toEqual(['before', 'later'])
})
