// Gates, forms of the page's own, and previews.
import { expect, type Page, test } from 'playwright/test'
import { kept, openSite, received, type Site, type SiteOptions, watchErrors } from './formSite.js'

let site: Site
let noErrors: () => void

const open = async (page: Page, options: SiteOptions, query = '') => {
  site = await openSite(options)
  noErrors = watchErrors(page)
  await page.goto(site.url + query)
  await expect.poll(() => page.evaluate(() => !!customElements.get('lead-form'))).toBe(true)
}
const flush = (page: Page) =>
  page.evaluate(() => (window as never as { leadline: { flush(): Promise<void> } }).leadline.flush())

test.afterEach(async () => {
  await (site as unknown as { close(): Promise<void> }).close()
  noErrors()
})

const gated =
  '<main><p><a href="/guide.pdf" data-lead-gate="ebook">The guide</a></p><button>Other</button></main>'

test('a gate asks for its form in a dialog, then gives the file; the next time at once', async ({ page }) => {
  await open(page, { body: gated })
  const link = page.getByRole('link', { name: 'The guide' })
  await link.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Get the guide' })
  await expect(dialog).toBeVisible()
  await expect(page.getByLabel('Work email')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(link).toBeFocused()
  expect(await page.evaluate(() => document.querySelectorAll('lead-form').length)).toBe(0)
  await flush(page)
  expect(kept(site, 'download')).toEqual([])

  await link.click()
  await page.getByLabel('Work email').fill('jane@acme.com')
  const [first] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Send it to me' }).click(),
  ])
  expect(first.suggestedFilename()).toBe('guide.pdf')
  await expect(dialog.getByText('Thank you.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(link).toBeFocused()
  expect(await received(site, 'form_submit')).toHaveLength(1)
  expect((await received(site, 'download'))[0]!.data).toMatchObject({ file: 'guide.pdf' })

  await page.reload()
  await expect.poll(() => page.evaluate(() => !!customElements.get('lead-form'))).toBe(true)
  await Promise.all([page.waitForEvent('download'), link.click()])
  await expect(dialog).toBeHidden()
  await received(site, 'download', 2)
  expect(kept(site, 'form_submit')).toHaveLength(1)

  await link.evaluate(element => element.setAttribute('href', '/thanks'))
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click({ modifiers: ['Control'] }),
  ])
  await tab.waitForURL('**/thanks')
  expect(page.url()).toBe(`${site.url}/`)
})

test('a gate comes before a router, and asks again when that has swapped the body, and its dialog with it', async ({
  page,
}) => {
  await open(page, { body: gated })
  const link = page.getByRole('link', { name: 'The guide' })
  const dialog = page.getByRole('dialog', { name: 'Get the guide' })
  await link.evaluate(element =>
    element.addEventListener('click', event => {
      event.stopPropagation()
      if (event.defaultPrevented) return
      event.preventDefault()
      history.pushState(null, '', '/routed')
    }),
  )
  await link.click()
  await expect(dialog).toBeVisible()
  expect(page.url()).toBe(`${site.url}/`)
  await page.evaluate(() => {
    const body = document.createElement('body')
    body.append(document.querySelector('main')!.cloneNode(true))
    document.documentElement.replaceChild(body, document.body)
  })
  await expect(dialog).toBeHidden()
  await link.click()
  await expect(dialog).toBeVisible()
})

test('a gate that is clicked before its files are there asks for its form all the same', async ({ page }) => {
  site = await openSite({ body: gated.replace('<a ', '<a data-lead-cta="guide" ') })
  noErrors = watchErrors(page)
  let deliver = () => {}
  const isAskedFor = new Promise<void>(asked =>
    page.route('**/leadline.forms.js', async route => {
      asked()
      await new Promise<void>(resolve => {
        deliver = resolve
      })
      await route.continue()
    }),
  )
  await page.goto(site.url)
  await isAskedFor
  const link = page.getByRole('link', { name: 'The guide' })
  await link.click()
  await link.click()
  deliver()
  const dialog = page.getByRole('dialog', { name: 'Get the guide' })
  await expect(dialog).toBeVisible()
  await flush(page)
  expect(kept(site, 'cta_click').length).toBe(2)
})

test('a gate whose files are not served is the plain link that it is', async ({ page }) => {
  site = await openSite({ body: gated.replace('/guide.pdf', '/thanks') })
  noErrors = watchErrors(page)
  await page.route('**/leadline.forms.js', route => route.abort())
  await page.goto(site.url)
  await page.getByRole('link', { name: 'The guide' }).click()
  await page.waitForURL('**/thanks')
})

test('a gate whose form the config does not have is the plain link that it is', async ({ page }) => {
  await open(page, { body: gated.replace('"ebook"', '"nothing"').replace('/guide.pdf', '/thanks') })
  await page.getByRole('link', { name: 'The guide' }).click()
  await page.waitForURL('**/thanks')
})

const own = (attributes: string) =>
  `<form data-lead-form="demo" ${attributes}><label>Mail <input type="email" name="email" required></label><button>Go</button></form>`

test('a form of the page without an address is handled in place', async ({ page }) => {
  await open(page, {
    body: own(''),
    forms: { demo: { fields: [{ name: 'email', type: 'email' }], success: { message: 'See you.' } } },
  })
  await page.getByLabel('Mail').fill('jane@acme.com')
  await page.getByRole('button', { name: 'Go' }).click()
  await expect(page.getByText('See you.')).toBeVisible()
  await expect(page.getByLabel('Mail')).toBeHidden()
  expect(page.url()).toBe(`${site.url}/`)
  expect((await received(site, 'form_submit'))[0]!.fields).toEqual({ email: 'jane@acme.com' })
})

test('a form of the page with an address, and one that the page handles, are left alone', async ({
  page,
}) => {
  await open(page, { body: `${own('action="/thanks"')}<lead-form name="none"></lead-form>` })
  await page.getByLabel('Mail').fill('jane@acme.com')
  await page.getByRole('button', { name: 'Go' }).click()
  await page.waitForURL('**/thanks?email=**')
  await page.goto(site.url)
  await expect.poll(() => page.evaluate(() => !!customElements.get('lead-form'))).toBe(true)
  await page.evaluate(() => {
    document.querySelector('form')!.removeAttribute('action')
    document.addEventListener('submit', event => event.preventDefault())
  })
  await page.getByLabel('Mail').fill('jo@acme.com')
  await page.getByRole('button', { name: 'Go' }).click()
  await received(site, 'form_submit', 2)
  await expect(page.getByLabel('Mail')).toBeVisible()
})

test('a listener may cancel the submit of a form of the page before it is recorded', async ({ page }) => {
  // Neither a rendered form nor a gate: the script alone asks.
  site = await openSite({ body: own('action="/thanks"') })
  noErrors = watchErrors(page)
  await page.goto(site.url)
  await page.evaluate(() => {
    const asked: unknown[] = []
    Object.assign(window, { asked })
    document.addEventListener('leadline:form', event => {
      const { phase, form, fields } = (event as CustomEvent).detail
      asked.push([phase, form, fields])
      if (fields.email === 'no@acme.com') event.preventDefault()
    })
    document.addEventListener('submit', () => asked.push('the page heard it'))
  })
  await received(site, 'page_view')
  await page.getByLabel('Mail').fill('no@acme.com')
  await page.getByRole('button', { name: 'Go' }).click()
  await page.evaluate(() => document.querySelector('form')!.submit())
  await flush(page)
  expect(kept(site, 'form_submit')).toEqual([])
  expect(page.url()).toBe(`${site.url}/`)
  const refused = ['submit', 'demo', { email: 'no@acme.com' }]
  expect(await page.evaluate('asked')).toEqual([refused, refused])
  await page.getByLabel('Mail').fill('yes@acme.com')
  await page.getByRole('button', { name: 'Go' }).click()
  await page.waitForURL('**/thanks?email=yes**')
  expect((await received(site, 'form_submit')).map(({ fields }) => fields)).toEqual([
    { email: 'yes@acme.com' },
  ])
})

test('a preview shows the form in the state asked for, in the page or over it, and sends nothing', async ({
  page,
}) => {
  await open(page, { body: gated }, '/?leadline-preview=form:ebook&as=traits.company:Acme')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Preview: nothing is sent or stored.')).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Acme')
  await page.getByLabel('Work email').fill('jane@acme.com')
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await expect(page.getByText('Thank you.')).toBeVisible()
  await flush(page)
  expect(site.collector.events().filter(({ type }) => `${type}`.startsWith('form'))).toEqual([])
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter(key => key.includes('draft')))).toEqual(
    [],
  )
  await page.goto(`${site.url}/?leadline-preview=form:ebook&as=state:error`)
  await expect(page.getByText('Please check your answers:')).toBeVisible()
  await page.goto(`${site.url}/?leadline-preview=form:ebook&as=state:offline`)
  await expect(page.getByText('Saved. It will be sent when you are back online.')).toBeVisible()
})
