// Rendered forms for everybody: axe, the keyboard, small screens, other scripts, strict policies, hostile pages.
import axe from 'axe-core'
import { expect, type Page, test } from 'playwright/test'
import {
  ebook,
  type Forms,
  openSite,
  received,
  type Site,
  type SiteOptions,
  watchErrors,
} from './formSite.js'

let site: Site
let noErrors: () => void

const open = async (page: Page, options: SiteOptions = {}, query = '') => {
  site = await openSite(options)
  noErrors = watchErrors(page)
  await page.goto(site.url + query)
  await page.locator('[part~=submit]').waitFor()
}

test.afterEach(async () => {
  await (site as unknown as { close(): Promise<void> }).close()
  noErrors()
})

const rich: Forms = {
  demo: {
    heading: 'Get the 2026 field guide',
    text: 'Forty pages, no fluff.',
    fields: [
      {
        name: 'email',
        type: 'email',
        label: 'Work email',
        required: true,
        business: true,
        help: 'We write once.',
      },
      { name: 'company', type: 'text', label: 'Company', placeholder: 'Acme Ltd' },
      {
        name: 'size',
        type: 'select',
        label: 'Company size',
        options: ['1-10', '11-200', '201+'],
        required: true,
      },
      { name: 'role', type: 'radio', label: 'Your role', options: ['Marketing', 'Sales'], required: true },
      { name: 'topics', type: 'checkbox', label: 'Topics', options: ['Scoring', 'Forms'] },
      { name: 'start', type: 'date', label: 'Start' },
      { name: 'note', type: 'textarea', label: 'Anything else?' },
      { name: 'agree', type: 'consent', label: 'You may write to me about this.', required: true },
    ],
    steps: [
      ['email', 'company', 'size'],
      ['role', 'topics', 'start', 'note', 'agree'],
    ],
    success: { message: 'On its way.', coupon: 'SPRING20', download: '/guide.pdf' },
  },
}

/** Ids of what axe finds wrong, with the elements. */
const violations = async (page: Page) => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run(document, {
      // The fixture is no whole page: its landmarks and headings are not what is judged here.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => html + any[0]?.message)}`)
  })
}

const light = '<style>body{font:16px/1.5 system-ui;color:#222;background:#fff}a{color:#0b6b5d}</style>'
const dark = '<style>:root{color-scheme:dark}body{font:16px system-ui;color:#eee;background:#151a21}</style>'
const unsaidDark = '<style>body{font:16px Georgia;color:#f4f1ea;background:#1d2b26}a{color:#ffd166}</style>'
const states = [
  ['as it comes', ''],
  ['refused', '&as=state:error'],
  ['on its second step', '&as=step:2'],
  ['done', '&as=state:success'],
  ['done offline', '&as=state:offline'],
] as const

for (const [theme, head] of [
  ['light', light],
  ['dark', dark],
  ['dark that says nothing', unsaidDark],
])
  test(`axe finds nothing on a ${theme} page, in any state`, async ({ page }) => {
    await open(page, {
      forms: rich,
      head,
      body: '<main><a href="/x">Link</a><lead-form name="demo"></lead-form></main>',
    })
    for (const [state, query] of states) {
      await page.goto(`${site.url}/?leadline-preview=form:demo${query}`)
      await page.getByText(/Preview/).waitFor()
      expect.soft(await violations(page), `${theme}, ${state}`).toEqual([])
    }
  })

for (const [lang, error, direction] of [
  ['de', 'Bitte prüfen Sie Ihre Angaben:', 'ltr'],
  ['fr', 'Veuillez vérifier vos réponses :', 'ltr'],
  ['es', 'Revisa tus respuestas:', 'ltr'],
  ['pt-BR', 'Verifique as suas respostas:', 'ltr'],
  ['ja', '入力内容をご確認ください:', 'ltr'],
  ['ar', 'يرجى مراجعة إجاباتك:', 'rtl'],
])
  test(`speaks ${lang}`, async ({ page }) => {
    await open(page, { forms: rich, lang, head: light })
    await page.locator('[part~=submit]').click()
    await expect(page.getByRole('group', { name: error })).toBeFocused()
    expect(await page.locator('form').evaluate(form => getComputedStyle(form).direction)).toBe(direction)
    expect(await violations(page)).toEqual([])
    expect(await page.locator('form').innerText()).not.toMatch(/Please|\{/)
  })

test('a language without texts is served in English', async ({ page }) => {
  await open(page, { lang: 'nl' })
  await page.locator('[part~=submit]').click()
  await expect(page.getByText('Please check your answers:')).toBeVisible()
})

test('can be filled in and sent with the keyboard alone', async ({ page }) => {
  await open(page, { forms: rich })
  const press = page.keyboard.press.bind(page.keyboard)
  await press('Tab')
  await page.keyboard.type('jane@acme.com')
  await press('Tab')
  await page.keyboard.type('Acme')
  await press('Tab')
  await page.keyboard.type('11')
  await press('Tab')
  await press('Enter')
  await expect(page.getByText('Step 2 of 2')).toBeVisible()
  await press('Tab')
  await press('ArrowDown')
  await expect(page.getByLabel('Sales')).toBeChecked()
  await press('Tab')
  await press('Space')
  await press('Tab') // to Forms
  for (let field = 0; field < 4; field++) await press('Tab') // the parts of the date, and its picker
  await press('Tab')
  await page.keyboard.type('Hello')
  await press('Tab')
  await press('Space')
  await expect(page.getByLabel('You may write')).toBeChecked()
  await press('Tab')
  await press('Enter')
  await expect(page.locator('[part=success]')).toBeFocused()
  expect((await received(site, 'form_submit'))[0]!.fields).toMatchObject({
    email: 'jane@acme.com',
    size: '11-200',
    role: 'Sales',
    topics: ['Scoring'],
    note: 'Hello',
    agree: true,
  })
})

test('fits 320 px, which is also 400 % of 1280', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, { forms: rich, head: light })
  for (const [state, query] of states) {
    await page.goto(`${site.url}/?leadline-preview=form:demo${query}`)
    await page.getByText(/Preview/).waitFor()
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(320)
  }
})

test('keeps its outlines and states in forced colours, and does not move where motion is unwanted', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open(page, { forms: rich })
  await page.locator('[part~=submit]').click()
  const look = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  expect(await look('[part~=submit]', 'border-top-style')).toBe('solid')
  expect(await look('[aria-invalid]', 'border-top-width')).toBe('2px') // not told by colour alone
  expect(await look('[part~=submit]', 'transition-property')).toBe('none')
  expect(await violations(page)).toEqual([])
})

test('works under a policy that forbids styles and strings as scripts', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  site = await openSite({ forms: rich, nonce: 'bG9uZG9u', lang: 'de' })
  const html = await (await fetch(site.url)).text()
  site.set('/', {
    body: html,
    headers: {
      'Content-Security-Policy': `default-src 'self'; script-src 'nonce-bG9uZG9u' 'strict-dynamic'; style-src 'none'; object-src 'none'; base-uri 'none'; img-src data:; connect-src 'self' ${site.collector.origin}; require-trusted-types-for 'script'`,
    },
  })
  noErrors = watchErrors(page)
  await page.goto(site.url)
  await page.getByLabel('Work email').fill('jane@acme.com')
  await page.getByLabel('Company size').selectOption('1-10')
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByLabel('Sales').check()
  await page.getByLabel('You may write').check()
  await page.getByRole('button', { name: 'Absenden' }).click()
  await expect(page.getByText('SPRING20')).toBeVisible()
  await received(site, 'form_submit')
  expect(await page.locator('[part~=copy]').evaluate(button => getComputedStyle(button).fontWeight)).toBe(
    '600',
  )
  expect(complaints).toEqual([])
})

test('looks and works the same on a page whose styles are hostile', async ({ page }) => {
  const hostile = `<style>* { box-sizing: content-box !important; text-transform: uppercase; letter-spacing: 9px; float: left }
    lead-form { display: inline; text-align: right; line-height: 5; white-space: pre; cursor: wait; text-indent: 50px }
    input, label, form, button, fieldset { display: none !important } p { margin: 99px } [hidden] { display: block !important }</style>`
  const boxes = async () =>
    page.locator('[part~=input],[part~=button]').evaluateAll(elements =>
      elements
        .filter(element => element.checkVisibility())
        .map(element => {
          const { width, height } = element.getBoundingClientRect()
          return [Math.round(width), Math.round(height), getComputedStyle(element).textTransform]
        }),
    )
  const body = '<main><lead-form name="demo"></lead-form></main>'
  await open(page, { forms: rich, body })
  await page.addStyleTag({ content: 'lead-form{inline-size:400px;font:16px Arial}' })
  const calm = await boxes()
  const html = await (await fetch(site.url)).text()
  site.set(
    '/',
    html.replace('</head>', `${hostile}<style>lead-form{inline-size:400px;font:16px Arial}</style></head>`),
  )
  await page.goto(site.url)
  await page.locator('[part~=submit]').waitFor()
  expect(await boxes()).toEqual(calm)
  await page.getByLabel('Work email').fill('jane@acme.com')
  await page.getByLabel('Company size').selectOption('1-10')
  await page.locator('[part~=submit]').click()
  await expect(page.getByText('Step 2 of 2')).toBeVisible()
})

test('what stands inside it is shown until the form is, and for good where there is no such form', async ({
  page,
}) => {
  const warnings: string[] = []
  page.on('console', message => warnings.push(message.text()))
  await open(page, {
    forms: { ebook: { ...ebook.ebook!, heading: '<img src=x onerror=alert(1)>' } },
    body: '<lead-form name="ebook"><p>Write to us.</p></lead-form><lead-form name="ebok"><p>Call us.</p></lead-form>',
  })
  await expect(page.getByText('Write to us.')).toBeHidden()
  await expect(page.getByText('Call us.')).toBeVisible()
  await expect(page.getByRole('heading')).toHaveText('<img src=x onerror=alert(1)>')
  expect(warnings.join()).toContain('LL501 <lead-form name="ebok">: the config has no such form')
})

test('takes its accent from the page, and from --lead-accent where that is set, with text that reads on it', async ({
  page,
}) => {
  await open(page, { head: light, body: '<a href="/">Home</a><lead-form name="ebook"></lead-form>' })
  const colours = () =>
    page.locator('[part~=submit]').evaluate(button => {
      const { backgroundColor, color } = getComputedStyle(button)
      return [backgroundColor, /^lab\(0 /.test(color) ? 'black' : 'white']
    })
  expect(await colours()).toEqual(['rgb(11, 107, 93)', 'white'])
  await page.addStyleTag({ content: ':root{--lead-accent:#ffd166}' })
  await expect.poll(colours).toEqual(['rgb(255, 209, 102)', 'black'])
})
