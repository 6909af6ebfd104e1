// A site's own model in the page: one that cannot be meant is said and replaced, and what is excluded counts once confirmed.
import { expect, test } from '../privacy/site.js'

const config = (options: object) =>
  `<script type="application/json" data-leadline>${JSON.stringify(options)}</script>`
const model = {
  id: 'own',
  version: 3,
  rules: [{ id: 'any', when: { type: 'page_view' }, points: 7 }],
  fit: [{ id: 'work', when: { emailKind: 'business' }, points: 12 }],
  exclude: [{ 'data.spam': 'suspect' }],
  qualify: [{ as: 'mql', when: { identified: true } }],
}

test('its own model scores', async ({ site }) => {
  const { page, warnings } = await site.open({ head: config({ scoring: model }) })
  await expect.poll(() => page.evaluate(() => window.leadline.lead().model)).toBe('own@3')
  await expect.poll(() => page.evaluate(() => window.leadline.lead().score)).toBe(7)
  expect(warnings.join()).not.toContain('LL103')
})

for (const [what, when, name] of [
  ['fact', { 'page.pth': '/' }, 'page.pth'],
  ['operator', { 'data.x': { gtee: 5 } }, ''],
] as const)
  test(`an unknown ${what} is one warning, and the default model scores`, async ({ site }) => {
    const { page, warnings, errors } = await site.open({
      head: config({ scoring: { ...model, rules: [{ id: 'any', when, points: 7 }] } }),
    })
    await expect.poll(() => warnings.filter(text => text.includes('LL103')).length).toBe(1)
    expect(warnings.join()).toContain(name)
    expect(await page.evaluate(() => window.leadline.lead().model)).toBe('default@1')
    expect(errors).toEqual([])
  })

test('an address that a suspect form told is known, and counts once the page confirms it', async ({
  site,
}) => {
  const { page } = await site.open({
    head: config({ scoring: model }),
    body: '<form data-lead-form="demo" onsubmit="return false"><input type="email" name="email" value="ann@acme.com"><button>Go</button></form>',
  })
  await expect.poll(() => page.evaluate(() => window.leadline.lead().model)).toBe('own@3')
  // Sent by script, with nobody's hand near it.
  await page.evaluate(() => document.forms[0]!.requestSubmit())
  await expect.poll(() => page.evaluate(() => window.leadline.lead().traits?.email)).toBe('ann@acme.com')
  expect(await page.evaluate(() => window.leadline.lead())).toMatchObject({ fit: 0, qualified: [] })
  await page.evaluate(() => window.leadline.identify({ email: 'ann@acme.com' }))
  expect(await page.evaluate(() => window.leadline.lead())).toMatchObject({
    fit: 12,
    qualified: [{ as: 'mql' }],
  })
})
