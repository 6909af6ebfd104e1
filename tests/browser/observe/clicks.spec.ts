// What one click is: by mark, by link, in every kind of document that people write.
import { expect, test } from 'playwright/test'
import { open, origin } from './observed.js'

const stay =
  'addEventListener("click", e => e.preventDefault()); addEventListener("auxclick", e => e.preventDefault());'

test('a link to a file is a download, with its name and extension', async ({ page }) => {
  const { acts } = await open(page, '<a href="/files/Guide.PDF?v=2#p">Get it</a>', { before: stay })
  await page.click('a')
  expect(await acts()).toEqual([
    [
      'download',
      { name: 'Guide.PDF', url: `${origin}/files/Guide.PDF?v=2#p`, file: 'Guide.PDF', ext: 'pdf' },
    ],
  ])
})

test('the download attribute makes any link a download, of blobs without their address', async ({ page }) => {
  const { acts } = await open(
    page,
    '<a id=a href="/x" download="x.csv">a</a><a id=b href="data:,secret" download>b</a>',
    { before: stay },
  )
  await page.click('#a')
  await page.click('#b')
  expect(await acts()).toEqual([
    ['download', { name: 'x.csv', url: `${origin}/x`, file: 'x.csv', ext: 'csv' }],
    ['download', { url: 'data:' }],
  ])
})

test('a link to another host is outbound; www., ports and cookieDomain are not', async ({ page }) => {
  const { acts } = await open(
    page,
    '<a href="https://other.test/a?token=1">Other</a><a href="https://acme.test/">bare</a><a href="https://www.acme.test:8080/">port</a><a href="https://shop.acme.test/">sub</a>',
    { before: stay, settings: { cookieDomain: '.acme.test' } },
  )
  for (const link of await page.locator('a').all()) await link.click()
  expect(await acts()).toEqual([
    ['outbound_click', { url: 'https://other.test/a?token=redacted', host: 'other.test', text: 'Other' }],
  ])
})

test('download mark beats cta mark beats file beats host', async ({ page }) => {
  const { acts } = await open(
    page,
    `<a id=a data-lead-download="guide" data-lead-cta="hero" href="/get?id=5">Get <b>it</b></a>
     <a id=b data-lead-cta="hero" href="/a.pdf"><span>Read</span></a>
     <a id=c href="https://other.test/b.zip">zip</a>`,
    { before: stay },
  )
  await page.click('#a b')
  await page.click('#b span')
  await page.click('#c')
  expect(await acts()).toEqual([
    ['download', { name: 'guide', url: `${origin}/get?id=5`, file: 'get', cta: 'hero' }],
    ['cta_click', { cta: 'hero', text: 'Read', href: `${origin}/a.pdf`, file: 'a.pdf', ext: 'pdf' }],
    ['download', { name: 'b.zip', url: 'https://other.test/b.zip', file: 'b.zip', ext: 'zip' }],
  ])
})

test('props come from the nearest mark, typed; points from the marked element', async ({ page }) => {
  const { seen } = await open(
    page,
    `<section data-lead-prop-plan="free" data-lead-prop-company-size="20" data-lead-points="99">
       <button data-lead-cta="buy" data-lead-points="15" data-lead-prop-plan="pro" data-lead-prop-code="007" data-lead-prop-trial="true" data-lead-prop-cta="no">Buy</button>
     </section>`,
  )
  await page.click('button')
  expect((await seen('cta_click'))[0]).toMatchObject({
    data: { cta: 'buy', text: 'Buy', plan: 'pro', companySize: 20, code: '007', trial: true },
    override: 15,
  })
})

test('middle, modified, keyboard and scripted clicks count once each; right clicks do not', async ({
  page,
}) => {
  const { acts } = await open(page, '<a data-lead-cta="go" href="#x">Go</a>', { before: stay })
  await page.click('a')
  await page.click('a', { button: 'middle' })
  await page.click('a', { modifiers: ['Control'] })
  await page.focus('a')
  await page.keyboard.press('Enter')
  await page.evaluate(() => document.querySelector('a')?.click())
  await page.click('a', { button: 'right' })
  expect(await acts()).toHaveLength(5)
})

test('a click on a label counts once, its control alone counts too', async ({ page }) => {
  const { acts } = await open(
    page,
    '<label data-lead-cta="agree"><input type=checkbox> I agree</label><label for=y>Y</label><input id=y type=checkbox data-lead-cta="y">',
  )
  await page.getByText('I agree').click()
  expect(await acts()).toHaveLength(1)
  await page.locator('input').first().click()
  expect(await acts()).toHaveLength(2)
  await page.getByText('Y', { exact: true }).click()
  expect(await acts()).toHaveLength(3)
})

test('mailto and tel count only when marked, never with their address', async ({ page }) => {
  const { acts } = await open(
    page,
    '<a href="mailto:a@acme.test">a@acme.test</a><a data-lead-cta href="mailto:b@acme.test">b@acme.test</a><a data-lead-cta="call" href="tel:+123456">+123456</a>',
    { before: stay },
  )
  for (const link of await page.locator('a').all()) await link.click()
  expect(await acts()).toEqual([
    ['cta_click', { cta: 'mailto' }],
    ['cta_click', { cta: 'call' }],
  ])
})

test('SVG links, links without address, and malformed ones throw nothing', async ({ page }) => {
  const { acts } = await open(
    page,
    `<svg width=200 height=40><a href="https://svg.test/a"><text y=20 id=svg>svg</text></a></svg>
     <svg width=200 height=40><a xlink:href="/old.pdf"><text y=20 id=old>old</text></a></svg>
     <a id=none>none</a><a id=bad href="https://%zz:x/">bad</a><a id=esc href="/%E0%A4%A.pdf">esc</a><a id=js href="javascript:void 0">js</a>`,
    { before: stay },
  )
  for (const id of ['svg', 'old', 'none', 'bad', 'esc', 'js'])
    await page.locator(`#${id}`).click({ force: true })
  expect(await acts()).toEqual([
    ['outbound_click', { url: 'https://svg.test/a', host: 'svg.test', text: 'svg' }],
    ['download', { name: 'old.pdf', url: `${origin}/old.pdf`, file: 'old.pdf', ext: 'pdf' }],
    ['download', { name: '%E0%A4%A.pdf', url: `${origin}/%E0%A4%A.pdf`, file: '%E0%A4%A.pdf', ext: 'pdf' }],
  ])
})

test('marks work in and around open shadow roots, slots and later elements; the class works too', async ({
  page,
}) => {
  const { acts } = await open(page, '<div id=host data-lead-prop-where="card"><i>slotted</i></div><p></p>')
  await page.evaluate(() => {
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' })
    const button = document.createElement('button')
    button.dataset.leadCta = 'inside'
    button.append(document.createElement('slot'))
    root.append(button)
    const later = document.createElement('button')
    later.className = 'x lead-cta--book-demo y'
    later.textContent = 'Later'
    document.querySelector('p')!.append(later)
  })
  await page.click('i')
  await page.getByText('Later').click()
  expect(await acts()).toEqual([
    ['cta_click', { cta: 'inside', where: 'card' }],
    ['cta_click', { cta: 'book-demo', text: 'Later' }],
  ])
})

test('nothing on or inside an ignored element is observed', async ({ page }) => {
  const { acts } = await open(
    page,
    '<main data-lead-ignore><a href="/a.pdf" data-lead-cta="x">x</a></main>',
    { before: stay },
  )
  await page.click('a')
  expect(await acts()).toEqual([])
})

test('an excluded address is in no click', async ({ page }) => {
  const { acts } = await open(
    page,
    '<a href="/private/a.pdf">a</a><a data-lead-cta="b" href="/private/b">b</a>',
    {
      before: stay,
      settings: { exclude: ['/private/*'] },
    },
  )
  for (const link of await page.locator('a').all()) await link.click()
  expect(await acts()).toEqual([['cta_click', { cta: 'b', text: 'b' }]])
})

test('nothing the page does is prevented, and after stopping nothing is seen', async ({ page }) => {
  const { acts } = await open(page, '<a href="#there" data-lead-cta="x">x</a>')
  await page.click('a')
  expect(page.url()).toBe(`${origin}/#there`)
  await page.evaluate(() => (window as unknown as { __stop: () => void }).__stop())
  await page.click('a')
  expect(await acts()).toHaveLength(1)
})

test('elements named like the browser\u2019s own properties change nothing', async ({ page }) => {
  const { acts, seen } = await open(
    page,
    `<form data-lead-cta="form" onsubmit="return false">
       <input name=getAttribute><input name=attributes><input name=parentNode><input name=localName><input name=nodeType>
       <button style="position:fixed;left:0;top:0;width:99px;height:99px">in form</button>
     </form>
     <img name=currentScript><img name=title><form name=referrer></form><form name=visibilityState></form><form name=hasFocus></form>
     <form name=documentElement></form><form name=addEventListener></form><form name=baseURI></form><img name=querySelector>
     <div id=addEventListener></div><div id=history></div><div id=location></div>`,
  )
  await page.mouse.click(50, 50)
  expect((await seen('page_view'))[0]).toMatchObject({ page: { title: 'Acme', referrer: '' } })
  expect(await acts()).toEqual([['cta_click', { cta: 'form', text: 'in form' }]])
})

test('the text of a mark is what stands there: nothing a visitor entered, no style; of a picture what stands for it', async ({
  page,
}) => {
  const { acts } = await open(
    page,
    `<div data-lead-cta>Ask <textarea>private</textarea><b contenteditable>typed</b><style>b{}</style> us</div>
     <button data-lead-cta><img alt="Buy it"></button><button data-lead-cta>${'x'.repeat(99)}&#x1f600;</button>`,
  )
  await page.evaluate(() => {
    for (const marked of document.querySelectorAll<HTMLElement>('[data-lead-cta]')) marked.click()
  })
  expect((await acts()).map(([, data]) => (data as { text: string }).text)).toEqual([
    'Ask us',
    'Buy it',
    'x'.repeat(99),
  ])
})

test('a gate counts only where its form is known', async ({ page }) => {
  const { acts } = await open(
    page,
    '<a data-lead-gate="none" href="/a.pdf">A</a><a data-lead-gate="ebook" href="/b.pdf">B</a>',
    {
      settings: { forms: { ebook: { fields: [] } } },
      before: 'addEventListener("click", e => e.preventDefault());',
    },
  )
  await page.click('text=A')
  await page.click('text=B')
  expect(await acts()).toMatchObject([['download', { file: 'a.pdf' }]])
})
