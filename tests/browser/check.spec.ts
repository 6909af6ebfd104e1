// While a site is tested, the console says what its forms and offers got wrong; visitors fetch nothing for that.
import { expect, test } from 'playwright/test'
import { openLab } from './offers/lab.js'

let lab: Awaited<ReturnType<typeof openLab>>
test.beforeAll(async () => {
  lab = await openLab()
})
test.afterAll(() => lab.close())

const content = { heading: 'Hello', cta: { label: 'Go', href: 'www.acme.com' } }
const config = {
  forms: { ebook: { fields: [{ name: 'email', type: 'emial' }] } },
  offers: [
    { id: 'spring', display: 'bar', trigger: { click: '##[' }, variants: [{ id: 'a', content }] },
    {
      id: 'tour',
      display: 'bar',
      trigger: { manual: true },
      variants: [{ id: 'a', content: { heading: 'Hi' } }],
    },
  ],
}
const body =
  '<lead-offer id="tour"></lead-offer><lead-offer id="own" trigger="scroll:60%" to="never"></lead-offer>'

test('the first page of localhost says it all, with places', async ({ page }) => {
  const said: string[] = []
  page.on('console', message => message.type() === 'warning' && said.push(message.text()))
  await lab.open(page, { config, body })
  await expect.poll(() => said.filter(line => line.includes('own"> ')).length).toBeGreaterThan(1)
  expect(said).toEqual(
    expect.arrayContaining(
      [
        'LL502 forms.ebook.fields[0].type: "emial" should be one of text email',
        'LL511 offers[0].trigger.click: "##[" should be a CSS selector such as #button',
        'LL511 offers[0].variants[0].content.cta.href: "www.acme.com" should be an address',
        'LL511 <lead-offer id="own"> trigger.scroll: "60%" should be a number from 0 to 100',
        'LL511 <lead-offer id="own"> schedule.to: "never" should be a date',
      ].map(line => expect.stringContaining(`leadline: ${line}`)),
    ),
  )
  expect(said.filter(line => line.includes('tour'))).toEqual([])
})

test('visitors fetch nothing for it; who debugs does', async ({ page }) => {
  const isChecked = async (tag: string) => {
    const asked: string[] = []
    const note = (request: { url(): string }) => asked.push(request.url())
    page.on('request', note)
    await lab.open(page, { config, tag })
    await page.waitForFunction(() => customElements.get('lead-offer'))
    page.off('request', note)
    expect(asked.some(url => url.endsWith('leadline.offers.js'))).toBe(true)
    return asked.some(url => url.includes('check'))
  }
  expect(await isChecked('data-test="off"')).toBe(false)
  expect(await isChecked('data-test="off" data-debug')).toBe(true)
})
