// A marked form from being seen to being submitted, and what is never read of it.
import { expect, type Page, test } from 'playwright/test'
import { open } from './observed.js'

const stay = 'addEventListener("submit", e => e.preventDefault());'
const fields = `<input name=email type=email required data-x><input name=company><input name=secret type=password>
  <input name=pw2 autocomplete="current-password"><input name=cc autocomplete="billing cc-number"><input name=no data-lead-ignore>
  <input name=_token type=hidden value=csrf><input name=campaign type=hidden value=spring>
  <input name=agree type=checkbox value=yes><input name=topic type=checkbox value=a><input name=topic type=checkbox value=b>
  <input name=size type=radio value=small checked><input name=size type=radio value=big>
  <select name=many multiple><option>1<option>2<option>3</select><textarea name=note></textarea><input type=file name=cv>
  <input name=off disabled value=x><input name=employees type=number>`

const fill = async (page: Page) => {
  await page.fill('[name=email]', ' jane@b.com ')
  await page.fill('[name=company]', 'B Ltd')
  for (const name of ['secret', 'pw2', 'cc', 'no']) await page.fill(`[name=${name}]`, 'hush')
  await page.check('[name=agree]')
  await page.check('[name=topic][value=b]')
  await page.selectOption('[name=many]', ['1', '3'])
  await page.fill('[name=note]', 'Hello')
  await page.fill('[name=employees]', '250')
  await page.setInputFiles('[name=cv]', {
    name: 'cv.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('12345'),
  })
}
const types = (acts: unknown[][]) => acts.map(([type]) => type)

test('seen, started and submitted, with its values and traits and without its secrets', async ({ page }) => {
  const { seen, acts } = await open(
    page,
    `<form data-lead-form="demo" data-lead-prop-page="home">${fields}<button name=go value=a>A</button><button name=go value=b>B</button></form>`,
    { before: stay },
  )
  await expect.poll(async () => types(await acts())).toEqual(['form_view'])
  await fill(page)
  expect(JSON.stringify(await seen())).not.toContain('jane')
  await page.getByText('B', { exact: true }).click()
  expect(types(await acts())).toEqual(['form_view', 'form_start', 'form_submit'])
  const [start] = await seen('form_start')
  expect(start!.data).toEqual({ form: 'demo', field: 'email', page: 'home' })
  const [submit] = await seen('form_submit')
  expect(submit).toMatchObject({
    data: { form: 'demo', page: 'home', spam: 'ok', durationMs: expect.any(Number) },
  })
  expect(submit!.fields).toEqual({
    email: 'jane@b.com',
    company: 'B Ltd',
    campaign: 'spring',
    agree: true,
    topic: ['b'],
    size: 'small',
    many: ['1', '3'],
    note: 'Hello',
    cv: ['cv.pdf (5)'],
    employees: '250',
    go: 'b',
  })
  expect(submit!.traits).toEqual({ email: 'jane@b.com', company: 'B Ltd', employees: 250 })
})

test('a refused submit is one error, a check by the page is none', async ({ page }) => {
  const { acts } = await open(
    page,
    '<form data-lead-form="demo"><input name=a required><input name=b required><input name=c><button>Go</button></form>',
    { before: stay },
  )
  await expect.poll(async () => types(await acts())).toEqual(['form_view'])
  await page.evaluate(() => document.querySelector('form')!.checkValidity())
  await page.click('button')
  await page.click('button')
  await page.fill('[name=a]', '1')
  await page.press('[name=a]', 'Enter')
  expect((await acts()).slice(1)).toEqual([
    ['form_error', { form: 'demo', field: 'a' }],
    ['form_error', { form: 'demo', field: 'a' }],
    ['form_start', { form: 'demo', field: 'a' }],
    ['form_error', { form: 'demo', field: 'b', durationMs: expect.any(Number) }],
  ])
})

test('leaving after a start is an abandonment, after a submit it is none', async ({ page }) => {
  const { acts, seen } = await open(
    page,
    '<form data-lead-form="demo"><input name=a><input name=b><button>Go</button></form>',
    { before: stay },
  )
  await page.fill('[name=a]', '1')
  await page.fill('[name=b]', '1')
  await page.evaluate(() => history.pushState(null, '', '/b'))
  expect((await seen('form_abandon')).map(({ data }) => data)).toEqual([
    { form: 'demo', field: 'b', durationMs: expect.any(Number) },
  ])
  await page.fill('[name=a]', '2')
  await page.click('button')
  await page.click('button')
  await page.evaluate(() => history.pushState(null, '', '/c'))
  expect(types(await acts()).filter(type => type === 'form_submit' || type === 'form_abandon')).toEqual([
    'form_abandon',
    'form_submit',
  ])
})

test('form= inputs, shadow roots, later forms and forms with hostile names are observed', async ({
  page,
}) => {
  const { seen } = await open(
    page,
    `<form id=f data-lead-form="far"><input name=action><input name=id><input name=elements><input name=getAttribute><input name=getRootNode><input name=__proto__><button>Far</button></form>
     <input form=f name=outside><div id=host></div>`,
    { before: stay },
  )
  await page.evaluate(() => {
    const formOf = (name: string, input: string, button: string) => {
      const form = document.createElement('form')
      form.setAttribute('data-lead-form', name)
      form.append(document.createElement('input'), document.createElement('button'))
      form.querySelector('input')!.name = input
      form.querySelector('button')!.textContent = button
      form.addEventListener('submit', event => event.preventDefault())
      return form
    }
    const card = document.createElement('x-card')
    card.attachShadow({ mode: 'open' }).append(formOf('near', 'inner', 'Near'))
    document.body.append(card)
    // Its element is in the page already.
    document
      .querySelector('#host')!
      .attachShadow({ mode: 'open' })
      .append(formOf('late', 'last', 'Late'))
  })
  await page.fill('[name=outside]', 'o')
  await page.press('[name=outside]', 'Enter')
  await page.fill('[name=inner]', 'i')
  await page.getByText('Near', { exact: true }).click()
  await page.fill('[name=last]', 'l')
  await page.getByText('Late', { exact: true }).click()
  expect((await seen('form_start')).map(({ data }) => data)).toEqual([
    { form: 'far', field: 'outside' },
    { form: 'near', field: 'inner' },
    { form: 'late', field: 'last' },
  ])
  expect((await seen('form_submit')).map(({ fields }) => fields)).toEqual([
    { action: '', id: '', elements: '', getAttribute: '', getRootNode: '', outside: 'o' },
    { inner: 'i' },
    { last: 'l' },
  ])
})

test('form.submit() is a submit, but not a second one after the event; without a hand it is suspect', async ({
  page,
}) => {
  const { seen } = await open(
    page,
    `<iframe name=t></iframe><form data-lead-form="a" target=t><input name=x></form>
     <form data-lead-form="b" target=t onsubmit="event.preventDefault(); this.submit()"><input name=x><button>B</button></form>
     <form id=c target=t><input name=x></form>`,
  )
  await page.evaluate(() => {
    const forms = document.querySelectorAll('form')
    forms[0]!.submit()
    forms[2]!.submit()
  })
  await page.getByText('B', { exact: true }).click()
  expect((await seen('form_submit')).map(({ data }) => data)).toEqual([
    { form: 'a', spam: 'suspect' },
    { form: 'b', spam: 'ok' },
  ])
})

test('an ignored form and an unmarked one are not observed', async ({ page }) => {
  const { acts } = await open(
    page,
    '<div data-lead-ignore><form data-lead-form="x"><input name=a><button>X</button></form></div><form><input name=b><button>Y</button></form>',
    { before: stay },
  )
  for (const name of ['a', 'b']) await page.fill(`[name=${name}]`, '1')
  for (const name of ['X', 'Y']) await page.getByText(name, { exact: true }).click()
  await page.evaluate(() => history.pushState(null, '', '/b'))
  expect(types(await acts())).toEqual(['engagement'])
})

test('what a form is worth is given for its submit', async ({ page }) => {
  const { seen } = await open(
    page,
    '<form data-lead-form="demo" data-lead-points="50"><input name=company><button>Send</button></form>',
    { before: stay },
  )
  await expect.poll(async () => (await seen('form_view')).length).toBe(1)
  await page.fill('[name=company]', 'B Ltd')
  await page.click('button')
  const worth = (await seen())
    .filter(({ type }) => /^form_/.test(type))
    .map(({ type, override }) => [type, override])
  expect(worth).toEqual([
    ['form_view', undefined],
    ['form_start', undefined],
    ['form_submit', 50],
  ])
})

test('a form that is marked when it is there already is observed', async ({ page }) => {
  const { acts } = await open(page, '<form id=late><input name=company><button>Send</button></form>', {
    before: stay,
  })
  await page.evaluate(() => document.querySelector('#late')!.setAttribute('data-lead-form', 'late'))
  await expect.poll(async () => types(await acts())).toEqual(['form_view'])
  await page.fill('[name=company]', 'B Ltd')
  await page.click('button')
  expect(types(await acts())).toEqual(['form_view', 'form_start', 'form_submit'])
})

test('a form that the page puts away is observed again when it brings it back, as Vue’s KeepAlive does', async ({
  page,
}) => {
  const { acts } = await open(
    page,
    '<form data-lead-form="kept"><input name=company><button>Send</button></form>',
    {
      before: stay,
    },
  )
  await page.evaluate(() => {
    const form = document.querySelector('form')!
    for (const path of ['/b', '/c', '/back']) {
      history.pushState(null, '', path)
      if (path === '/back') document.body.append(form)
      else form.remove()
    }
  })
  await page.fill('[name=company]', 'B Ltd')
  await page.click('button')
  expect(types(await acts())).toEqual(expect.arrayContaining(['form_start', 'form_submit']))
})
