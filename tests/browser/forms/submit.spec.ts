// A rendered form from being seen to being sent: what the collector received, and what the visitor got.
import { expect, test } from 'playwright/test'
import { answers } from '../../support/answers.js'
import { ebook, type Forms, kept, openSite, received, type Site, watchErrors } from './formSite.js'

let site: Site
let noErrors: () => void

const open = async (page: import('playwright/test').Page, ...[options]: Parameters<typeof openSite>) => {
  site = await openSite(options)
  noErrors = watchErrors(page)
  await page.goto(site.url)
  await expect(page.getByRole('button', { name: /send|submit|next/i })).toBeVisible()
}
const withSuccess = (success: object): Forms => ({ ebook: { ...ebook.ebook!, success } })

test.afterEach(async () => {
  await (site as unknown as { close(): Promise<void> }).close()
  noErrors()
})

test('a form that is seen, begun, refused and sent is told as such, with its fields and traits', async ({
  page,
}) => {
  await open(page, {
    body: '<main data-lead-prop-section="hero"><lead-form name="ebook" data-lead-points="15"></lead-form></main>',
  })
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await page.getByLabel('Work email').pressSequentially('jane@acme.com')
  await page.getByLabel('Company').fill('Acme')
  await page.waitForTimeout(2000) // a person's pace: faster is suspect
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await expect(page.locator('[part=success]')).toBeFocused()
  await expect(page.locator('[part=success]')).toHaveText('Thank you.')

  const [submit] = await received(site, 'form_submit')
  expect(submit).toMatchObject({
    data: { form: 'ebook', section: 'hero', spam: 'ok', durationMs: expect.any(Number) },
    override: 15,
    fields: { email: 'jane@acme.com', company: 'Acme' },
    traits: { email: 'jane@acme.com', company: 'Acme' },
  })
  expect(Object.keys(submit!.fields!)).toEqual(['email', 'company'])
  await page.evaluate(() => (window as never as { leadline: { flush(): void } }).leadline.flush())
  const [view] = await received(site, 'form_view')
  expect(view!.data).toEqual({ form: 'ebook', section: 'hero' })
  const [error] = await received(site, 'form_error')
  expect(error!.data).toEqual({ form: 'ebook', field: 'email', section: 'hero' })
  const [start] = await received(site, 'form_start')
  expect(start!.data).toEqual({ form: 'ebook', field: 'email', section: 'hero' })
  expect([view!.n, error!.n, start!.n, submit!.n]).toEqual([2, 3, 4, 5])
  expect(kept(site, 'form_abandon')).toEqual([])
})

test('a form is seen, too, on a screen that half of it does not fit on', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 120 })
  await open(page)
  await expect(page.getByLabel('Work email')).toBeVisible()
  expect((await page.locator('lead-form').boundingBox())!.height).toBeGreaterThan(240)
  await page.evaluate(() => (window as never as { leadline: { flush(): void } }).leadline.flush())
  await received(site, 'form_view')
})

test('pressing the button twice sends it once', async ({ page }) => {
  await open(page)
  await page.getByLabel('Work email').fill('jane@acme.com')
  await page.evaluate(() => {
    const form = document.querySelector('lead-form')!.shadowRoot!.querySelector('form')!
    form.requestSubmit()
    form.requestSubmit()
  })
  await received(site, 'form_submit')
  await page.evaluate(() => (window as never as { leadline: { flush(): void } }).leadline.flush())
  expect(kept(site, 'form_submit')).toHaveLength(1)
})

test('a program that fills in what it finds is delivered with the reasons to doubt it', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const root = document.querySelector('lead-form')!.shadowRoot!
    for (const input of root.querySelectorAll('input')) input.value = 'bot@spam.example'
    root.querySelector('form')!.requestSubmit()
  })
  const [submit] = await received(site, 'form_submit')
  expect(submit!.data).toMatchObject({ spam: 'suspect', spamReasons: 'honeypot fast no-hand' })
  expect(submit!.fields).toEqual({ email: 'bot@spam.example', company: 'bot@spam.example' })
})

test('a listener may cancel the submit: nothing is recorded, and the form stays', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const phases: string[] = []
    Object.assign(window, { phases })
    document.addEventListener('leadline:form', event => {
      const { phase, fields } = (event as CustomEvent).detail
      phases.push(phase)
      if (fields?.email === 'no@acme.com') event.preventDefault()
    })
  })
  await page.getByLabel('Work email').fill('no@acme.com')
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await expect(page.getByLabel('Work email')).toBeVisible()
  await page.getByLabel('Work email').fill('yes@acme.com')
  await page.getByRole('button', { name: 'Send it to me' }).click()
  const submits = await received(site, 'form_submit')
  expect(submits.map(({ fields }) => fields!.email)).toEqual(['yes@acme.com'])
  expect(await page.evaluate('phases')).toEqual(['start', 'submit', 'submit', 'success'])
})

test('a form left unfinished is told when the visit ends', async ({ page }) => {
  await open(page)
  await page.getByLabel('Company').fill('Acme')
  await page.goto(`${site.url}/thanks`)
  const [abandon] = await received(site, 'form_abandon')
  expect(abandon!.data).toEqual({ form: 'ebook', field: 'company', durationMs: expect.any(Number) })
})

test('a form keeps what was typed when it is moved, is told as left when it is taken away, and one not begun is kept by nothing', async ({
  page,
}) => {
  await open(page)
  // One more, out of sight.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="height:3000px"></p><lead-form name="ebook"></lead-form>',
    )
  })
  const below = page.locator('lead-form [part=form]').nth(1)
  const first = page.getByLabel('Work email').first()
  // Not by keys: what they have edited the browser keeps, to undo it.
  await first.evaluate((input: HTMLInputElement) => {
    input.value = 'ana@acme.example'
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await below.waitFor({ state: 'attached' })
  await received(site, 'form_start')
  await page.evaluate(() => document.body.append(document.querySelector('lead-form')!))
  await expect(page.getByLabel('Work email').last()).toHaveValue('ana@acme.example')
  await page.evaluate(() => {
    const forms = [...document.querySelectorAll('lead-form')]
    Object.assign(window, { refs: forms.map(each => new WeakRef<Element>(each)) })
    for (const each of forms) each.remove()
  })
  const dropped = async () => {
    await page.requestGC()
    return page.evaluate(() =>
      (window as unknown as { refs: WeakRef<Element>[] }).refs.map(each => !each.deref()),
    )
  }
  // The one that was begun is kept until it is told of.
  await expect.poll(dropped).toEqual([true, false])
  await page.evaluate(() => history.pushState(null, '', '/b'))
  expect((await received(site, 'form_abandon'))[0]!.data).toMatchObject({ form: 'ebook', field: 'email' })
})

test('offline, the visitor is told that it is saved, and it is sent once when back online', async ({
  page,
  context,
}) => {
  await open(page, { forms: withSuccess({ message: 'On its way.' }) })
  await received(site, 'page_view')
  await page.getByLabel('Work email').fill('jane@acme.com')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await expect(page.getByText('On its way.')).toBeVisible()
  await expect(page.getByText('Saved. It will be sent when you are back online.')).toBeVisible()
  expect(kept(site, 'form_submit')).toEqual([])
  await context.setOffline(false)
  await received(site, 'form_submit')
  await expect(page.getByText('Saved.')).toBeHidden()
  expect(site.collector.repeats()).toBe(0)
})

test('while the endpoint is down, the visitor is told so, and the success comes all the same', async ({
  page,
}) => {
  await open(page, { forms: withSuccess({ message: 'On its way.', coupon: 'SPRING20' }) })
  await received(site, 'page_view')
  site.collector.answer(answers.status(503))
  await page.getByLabel('Work email').fill('jane@acme.com')
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await expect(page.getByText('SPRING20')).toBeVisible()
  await expect(page.getByText('Saved. It will be sent as soon as the connection allows.')).toBeVisible()
  site.collector.answer(answers.ok())
  await page.reload()
  expect(await received(site, 'form_submit')).toHaveLength(1)
})

test('without consent the lead is delivered, and nothing is stored', async ({ page }) => {
  await open(page, { options: { consent: 'required' } })
  await page.getByLabel('Work email').fill('jane@acme.com')
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  await page.getByRole('button', { name: 'Send it to me' }).click()
  const [submit] = await received(site, 'form_submit')
  expect(submit!.fields).toMatchObject({ email: 'jane@acme.com' })
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  expect(kept(site, 'page_view')).toEqual([])
})

test('what was entered is there again after a reload; consent, hidden and secret fields are not', async ({
  page,
}) => {
  await open(page, {
    forms: {
      ebook: {
        fields: [
          { name: 'email', type: 'email', required: true },
          { name: 'cardNumber', type: 'text' },
          { name: 'topics', type: 'checkbox', options: ['a', 'b'] },
          { name: 'campaign', type: 'hidden', value: 'spring' },
          { name: 'agree', type: 'consent', label: 'I agree' },
        ],
      },
    },
  })
  await page.getByLabel('email').fill('jane@acme.com')
  await page.getByLabel('cardNumber').fill('4111')
  await page.getByLabel('b', { exact: true }).check()
  await page.getByLabel('I agree').check()
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toMatch(/4111|spring|agree/)
  await page.reload()
  await expect(page.getByLabel('email')).toHaveValue('jane@acme.com')
  await expect(page.getByLabel('b', { exact: true })).toBeChecked()
  await expect(page.getByLabel('a', { exact: true })).not.toBeChecked()
  await expect(page.getByLabel('cardNumber')).toHaveValue('')
  await expect(page.getByLabel('I agree')).not.toBeChecked()
  await page.getByRole('button', { name: 'Submit' }).click()
  await received(site, 'form_submit')
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter(key => key.includes('draft')))).toEqual(
    [],
  )
})

test('the file is given at once and can be had again', async ({ page }) => {
  await open(page, { forms: withSuccess({ download: '/guide.pdf' }) })
  await page.getByLabel('Work email').fill('jane@acme.com')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Send it to me' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('guide.pdf')
  await expect(page.getByRole('link', { name: 'Download' })).toHaveAttribute('href', /guide\.pdf$/)
  const [download] = await received(site, 'download')
  expect(download!.data).toMatchObject({ name: 'guide.pdf', ext: 'pdf' })
})

test('a redirect goes on at once, and the lead is not lost by it', async ({ page }) => {
  await open(page, { forms: withSuccess({ redirect: '/thanks' }) })
  await page.getByLabel('Work email').fill('jane@acme.com')
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await page.waitForURL('**/thanks')
  expect(await received(site, 'form_submit')).toHaveLength(1)
})

test('an address that is none of the web is not followed', async ({ page }) => {
  await open(page, {
    forms: withSuccess({ redirect: 'javascript:window.bad=1', download: 'data:text/html,x' }),
  })
  await page.getByLabel('Work email').fill('jane@acme.com')
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await expect(page.getByText('Thank you.')).toBeVisible()
  await expect(page.getByRole('link')).toHaveCount(0)
  expect(await page.evaluate('window.bad')).toBeUndefined()
})

test('a coupon is copied by its button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, { forms: withSuccess({ coupon: 'SPRING20' }) })
  await page.getByLabel('Work email').fill('jane@acme.com')
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('SPRING20')
})
