// Parts of a page that are for some visitors only, shown as the lead changes.
import { expect, test } from 'playwright/test'
import { openLab, shift } from './lab.js'

declare const leadline: { identify(traits: object): void; product(feature: string): void }

let lab: Awaited<ReturnType<typeof openLab>>
test.beforeAll(async () => {
  lab = await openLab()
})
test.afterAll(() => lab.close())

test('shown while every condition holds, hidden again when one does not, without moving what is reserved for', async ({
  page,
}) => {
  await lab.open(page, {
    head: '<style>.room{min-height:4rem}</style>',
    body: `<div class=room><p id=both data-lead-when="industry=health identified" hidden>Both</p></div>
      <p id=new data-lead-when="!identified">New here?</p><p id=first data-lead-when="session.index=1" hidden>First</p>
      <p id=any data-lead-when="qualified" hidden>Any</p><p id=none data-lead-when="!qualified" hidden>None</p>
      <p id=broken data-lead-when="score=>1" hidden>Broken</p><h1>Below</h1>`,
  })
  await expect(page.locator('#first')).toBeVisible()
  await expect(page.locator('#none')).toBeVisible()
  await expect(page.locator('#any')).toBeHidden()
  await expect(page.locator('#new')).toBeVisible()
  await page.evaluate(() => leadline.identify({ industry: 'Health' }))
  await expect(page.locator('#both')).toBeHidden()
  await page.evaluate(() => leadline.identify({ email: 'a@b.example' }))
  await expect(page.locator('#both')).toBeVisible()
  await expect(page.locator('#new')).toBeHidden()
  await page.evaluate(() => leadline.identify({ industry: 'finance' }))
  await expect(page.locator('#both')).toBeHidden()
  await expect(page.locator('#broken')).toBeHidden()
  expect(await shift(page)).toBeLessThan(0.1)
})

test('elements added later and in shadow roots are judged too', async ({ page }) => {
  await lab.open(page, { body: '<p data-lead-when="industry=health" hidden>There</p><div id=host></div>' })
  await page.evaluate(() => leadline.identify({ industry: 'health' }))
  await expect(page.getByText('There')).toBeVisible()
  await page.evaluate(() => {
    const late = document.createElement('p')
    late.textContent = 'Late'
    late.hidden = true
    late.setAttribute('data-lead-when', 'industry=health')
    const inside = late.cloneNode(true) as HTMLElement
    inside.textContent = 'Inside'
    const card = document.createElement('div')
    card.attachShadow({ mode: 'open' }).append(inside)
    document.body.append(late, card)
  })
  await expect(page.getByText('Late')).toBeVisible()
  await expect(page.getByText('Inside')).toBeVisible()
})

test('what renders the page may put back what the server sent, or ask for something else', async ({
  page,
}) => {
  await lab.open(page, { body: '<p data-lead-when="session.index=1" hidden>First</p>' })
  const first = page.getByText('First')
  await expect(first).toBeVisible()
  await first.evaluate(element => element.setAttribute('hidden', ''))
  await expect(first).toBeVisible()
  await first.evaluate(element => element.setAttribute('data-lead-when', 'session.index>1'))
  await expect(first).toBeHidden()
})
