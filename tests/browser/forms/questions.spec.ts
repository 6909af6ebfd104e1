// What a rendered form asks, of whom, and in which order.
import { expect, type Page, test } from 'playwright/test'
import { type Forms, openSite, received, type Site, type SiteOptions, watchErrors } from './formSite.js'

let site: Site
let noErrors: () => void

const open = async (page: Page, options: SiteOptions, query = '') => {
  site = await openSite(options)
  noErrors = watchErrors(page)
  await page.goto(site.url + query)
  await expect(page.getByRole('button', { name: /submit|next/i })).toBeVisible()
}
const form = (config: Forms[string]): SiteOptions => ({ forms: { demo: config } })
const identify = (page: Page, traits: object) =>
  page.evaluate(
    known => (window as never as { leadline: { identify(traits: object): void } }).leadline.identify(known),
    traits,
  )
const labels = (page: Page) =>
  page
    .locator('[part~=field]:visible')
    .evaluateAll(rows =>
      rows.map(row => row.querySelector('label,legend')!.textContent!.replace(' (optional)', '')),
    )

test.afterEach(async () => {
  await (site as unknown as { close(): Promise<void> }).close()
  noErrors()
})

test('each type is a native control with its label, limits and autofill token', async ({ page }) => {
  await open(
    page,
    form({
      fields: [
        { name: 'email', type: 'email' },
        { name: 'firstName', type: 'text' },
        { name: 'lastName', type: 'text' },
        { name: 'company', type: 'text', minLength: 2, maxLength: 80 },
        { name: 'phone', type: 'tel' },
        { name: 'site', type: 'url', label: 'Web site' },
        { name: 'seats', type: 'number', min: 1, max: 500 },
        { name: 'start', type: 'date', min: '2026-01-01' },
        { name: 'note', type: 'textarea', autocomplete: 'off' },
        { name: 'size', type: 'select', options: ['1-10', { value: 'big', label: 'Many' }] },
        { name: 'plan', type: 'radio', options: ['Free', 'Pro'] },
        { name: 'topics', type: 'checkbox', options: ['A', 'B'] },
        { name: 'call', type: 'checkbox', label: 'Call me' },
        { name: 'agree', type: 'consent', label: 'I agree' },
        { name: 'from', type: 'hidden', value: 'fair' },
      ],
    }),
  )
  const attributes = await page
    .locator('form')
    .evaluate(element =>
      Object.fromEntries(
        [...element.querySelectorAll<HTMLInputElement>('[part~=input]')].map(input => [
          input.name,
          `${input.localName} ${input.type} ${input.getAttribute('autocomplete') ?? ''}`.trim(),
        ]),
      ),
    )
  expect(attributes).toEqual({
    email: 'input email email',
    firstName: 'input text given-name',
    lastName: 'input text family-name',
    company: 'input text organization',
    phone: 'input tel tel',
    site: 'input url url',
    seats: 'input number',
    start: 'input date',
    note: 'textarea textarea off',
    size: 'select select-one',
    plan: 'input radio',
    topics: 'input checkbox',
    call: 'input checkbox',
    agree: 'input checkbox',
    from: 'input hidden',
  })
  await page.getByLabel('email').fill('jane@acme.com')
  await page.getByLabel('seats').fill('12')
  await page.getByLabel('size').selectOption('Many')
  await page.getByRole('group', { name: 'plan' }).getByLabel('Pro').check()
  await page.getByLabel('A', { exact: true }).check()
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Submit' }).click()
  const [submit] = await received(site, 'form_submit')
  expect(submit!.fields).toMatchObject({
    size: 'big',
    plan: 'Pro',
    topics: ['A'],
    call: false,
    agree: true,
    from: 'fair',
  })
  expect(submit!.traits).toEqual({
    email: 'jane@acme.com',
    seats: 12,
    size: 'big',
    plan: 'Pro',
    call: false,
    agree: true,
  })
})

test('each answer that will not do is told at its field and in a summary that takes focus', async ({
  page,
}) => {
  await open(
    page,
    form({
      fields: [
        { name: 'email', type: 'email', label: 'Work email', required: true, help: 'We write once.' },
        { name: 'site', type: 'url', label: 'Web site' },
        { name: 'seats', type: 'number', label: 'Seats', min: 2, max: 500 },
        { name: 'code', type: 'text', label: 'Code', pattern: '[A-Z]{3}' },
        { name: 'plan', type: 'radio', label: 'Plan', options: ['Free', 'Pro'], required: true },
        { name: 'topics', type: 'checkbox', label: 'Topics', options: ['A', 'B'], required: true },
        { name: 'agree', type: 'consent', label: 'I agree', required: true },
      ],
    }),
  )
  await page.getByLabel('Work email').fill('jane@acme')
  await page.getByLabel('Web site').fill('acme')
  await page.getByLabel('Seats').fill('1')
  await page.getByLabel('Code').fill('abc')
  await page.getByRole('button', { name: 'Submit' }).click()
  const summary = page.getByRole('group', { name: 'Please check your answers:' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('listitem')).toHaveText([
    'Work email: Please enter an e-mail address such as name@example.com.',
    'Web site: Please enter a web address such as https://example.com.',
    'Seats: The least is 2.',
    'Code: Please check the format.',
    'Plan: Please choose an answer.',
    'Topics: Please choose an answer.',
    'I agree: Please tick this box to go on.',
  ])
  const email = page.getByLabel('Work email')
  await expect(email).toHaveAttribute('aria-invalid', 'true')
  await expect(email).toHaveAccessibleDescription(
    'We write once. Please enter an e-mail address such as name@example.com.',
  )
  await summary.getByRole('button', { name: /^Work email/ }).click()
  await expect(email).toBeFocused()
  await email.fill('jane@acme.com')
  await expect(email).not.toHaveAttribute('aria-invalid')
  await expect(email).toHaveAccessibleDescription('We write once.')
  await expect(summary.getByRole('listitem')).toHaveCount(6)
})

test('a free address is asked to be a business one, unless the visitor insists', async ({ page }) => {
  await open(page, form({ fields: [{ name: 'email', type: 'email', business: true, required: true }] }))
  const submit = page.getByRole('button', { name: 'Submit' })
  await page.getByLabel('email').fill('jane@gmail.com')
  await submit.click()
  await expect(page.getByLabel('email')).toHaveAccessibleDescription(/Please use your work e-mail address\./)
  await page.getByRole('button', { name: 'Use this address anyway' }).click()
  await expect(page.getByLabel('email')).toBeFocused()
  await submit.click()
  expect((await received(site, 'form_submit'))[0]!.fields).toEqual({ email: 'jane@gmail.com' })
})

const staged: Forms[string] = {
  fields: [
    { name: 'email', type: 'email', required: true },
    { name: 'company', type: 'text' },
    {
      name: 'size',
      type: 'select',
      options: ['1-10', '201+'],
      required: true,
      when: { company: { exists: true } },
    },
    { name: 'budget', type: 'text', when: { size: { gte: 200 } } },
    { name: 'note', type: 'text' },
  ],
  steps: [['email'], ['company', 'size', 'budget'], ['note']],
}

test('steps go forward and back, keep what was entered, and tell which one was left', async ({ page }) => {
  await open(page, form(staged))
  await expect(page.getByText('Step 1 of 3')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Back' })).toBeHidden()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Step 1 of 3')).toBeVisible()
  await page.getByLabel('email').fill('jane@acme.com')
  await page.getByLabel('email').press('Enter')
  await expect(page.getByText('Step 2 of 3')).toBeVisible()
  await expect(page.locator('[part=progress]')).toBeFocused()
  expect(await labels(page)).toEqual(['company'])
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByLabel('email')).toHaveValue('jane@acme.com')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('company').fill('Acme')
  await page.goto(`${site.url}/thanks`)
  expect((await received(site, 'form_abandon'))[0]!.data).toMatchObject({
    form: 'demo',
    field: 'company',
    step: 2,
  })
  await page.goto(site.url)
  await expect(page.getByText('Step 2 of 3')).toBeVisible()
})

test('a field that depends on another comes and goes with it, and one that is gone is not sent', async ({
  page,
}) => {
  await open(page, form({ ...staged, steps: undefined }))
  expect(await labels(page)).toEqual(['email', 'company', 'note'])
  await page.getByLabel('email').fill('jane@acme.com')
  await page.getByLabel('company').fill('Acme')
  await page.getByLabel('size').selectOption('201+')
  await page.getByLabel('budget').fill('much')
  expect(await labels(page)).toEqual(['email', 'company', 'size', 'budget', 'note'])
  await page.getByLabel('company').fill('')
  expect(await labels(page)).toEqual(['email', 'company', 'note'])
  await page.getByRole('button', { name: 'Submit' }).click()
  expect((await received(site, 'form_submit'))[0]!.fields).toEqual({
    email: 'jane@acme.com',
    company: '',
    note: '',
  })
})

const profile: Forms[string] = {
  progressive: 2,
  fields: [
    { name: 'email', type: 'email', required: true },
    { name: 'company', type: 'text' },
    { name: 'role', type: 'text' },
    { name: 'size', type: 'text' },
    { name: 'agree', type: 'consent', required: true, label: 'I agree' },
    { name: 'from', type: 'hidden', value: 'fair' },
  ],
}

test('at most so many unknown fields are asked, and known ones are not asked again', async ({ page }) => {
  await open(page, form(profile))
  expect(await labels(page)).toEqual(['email', 'company', 'I agree'])
  await page.getByLabel('email').fill('jane@acme.com')
  await page.getByLabel('company').fill('Acme')
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Submit' }).click()
  await received(site, 'form_submit')
  await page.reload()
  await expect(page.getByText('Filled in for jane@acme.com.')).toBeVisible()
  expect(await labels(page)).toEqual(['role', 'size'])
  await page.getByLabel('role').fill('Buyer')
  await page.getByRole('button', { name: 'Submit' }).click()
  const submits = await received(site, 'form_submit', 2)
  expect(submits[1]!.fields).toEqual({ role: 'Buyer', size: '', from: 'fair' })
})

test('somebody else at the same device starts afresh', async ({ page }) => {
  await open(page, form({ ...profile, progressive: undefined }))
  await identify(page, { email: 'jane@acme.com', company: 'Acme' })
  await page.reload()
  await expect(page.getByLabel('email')).toHaveValue('jane@acme.com')
  await expect(page.getByLabel('company')).toHaveValue('Acme')
  await page.getByRole('button', { name: 'Not you?' }).click()
  await expect(page.getByLabel('email')).toBeFocused()
  await expect(page.getByLabel('email')).toHaveValue('')
  await expect(page.getByLabel('company')).toHaveValue('')
  await expect(page.getByRole('button', { name: 'Not you?' })).toBeHidden()
  await page.getByLabel('email').fill('joe@other.com')
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Submit' }).click()
  expect((await received(site, 'form_submit'))[0]).toMatchObject({
    data: { notYou: true },
    fields: { email: 'joe@other.com', company: '' },
  })
  // A new visitor, whose page view and form came to nobody else; the one before keeps what was theirs, and is not erased.
  await received(site, 'form_view', 2)
  const typesOf = new Map<string, Set<string>>()
  for (const { body } of site.collector.requests()) {
    const { visitor, events, erase } = JSON.parse(body)
    expect(erase).toBeUndefined()
    const types = typesOf.get(visitor.id) ?? new Set()
    for (const { type } of events) types.add(type)
    typesOf.set(visitor.id, types)
  }
  const [jane, joe, ...others] = [...typesOf.values()]
  expect(others).toEqual([])
  expect([...jane!]).toEqual(expect.arrayContaining(['page_view', 'identify', 'form_view']))
  expect([...jane!]).not.toContain('form_submit')
  expect([...joe!]).toEqual(expect.arrayContaining(['page_view', 'form_view', 'form_start', 'form_submit']))
  expect(await page.evaluate('leadline.lead().traits')).toMatchObject({ email: 'joe@other.com' })
})

test('somebody else is somebody else in every form of the page', async ({ page }) => {
  const fields: Forms[string]['fields'] = [
    { name: 'email', type: 'email' },
    { name: 'company', type: 'text' },
  ]
  await open(page, {
    forms: { first: { fields }, second: { fields, submit: 'Send' }, third: { ...profile, submit: 'Go' } },
    body: ['first', 'second', 'third'].map(name => `<lead-form name="${name}"></lead-form>`).join(''),
  })
  await identify(page, { email: 'jane@acme.com', company: 'Acme' })
  await page.reload()
  const second = page.locator('lead-form[name=second]')
  const third = page.locator('lead-form[name=third]')
  await expect(second.getByLabel('email')).toHaveValue('jane@acme.com')
  await expect(third.getByLabel('email')).toBeHidden()
  await second.getByLabel('company').fill('Acme Ltd')
  await page.locator('lead-form[name=first]').getByRole('button', { name: 'Not you?' }).click()
  await expect(page.locator('lead-form[name=first]').getByLabel('email')).toBeFocused()
  for (const label of ['email', 'company']) await expect(second.getByLabel(label)).toHaveValue('')
  await expect(third.getByLabel('email')).toHaveValue('')
  await expect(page.getByText('Filled in for').filter({ visible: true })).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter(key => key.includes('draft')))).toEqual(
    [],
  )
  await second.getByLabel('email').fill('joe@other.com')
  await page.getByRole('button', { name: 'Send' }).click()
  expect((await received(site, 'form_submit'))[0]).toMatchObject({
    data: { form: 'second', notYou: true },
    fields: { email: 'joe@other.com', company: '' },
  })
})

test('somebody else offline: nothing of the one before is lost, and the submit says who it is not', async ({
  page,
  context,
}) => {
  await open(page, form({ ...profile, progressive: undefined }))
  await identify(page, { email: 'jane@acme.com' })
  await received(site, 'identify')
  await page.reload()
  await expect(page.getByLabel('email')).toHaveValue('jane@acme.com')
  await received(site, 'page_view', 2)
  await context.setOffline(true)
  await page.evaluate('leadline.track("offline")')
  await page.getByRole('button', { name: 'Not you?' }).click()
  await expect(page.getByLabel('email')).toHaveValue('')
  await page.getByLabel('email').fill('joe@other.com')
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('Thank you.')).toBeVisible()
  await context.setOffline(false)
  expect((await received(site, 'form_submit'))[0]!.data).toMatchObject({ notYou: true })
  expect(await received(site, 'custom')).toHaveLength(1)
})

test('the address fills fields in, hidden campaign fields too, but never gives consent', async ({ page }) => {
  await open(
    page,
    form({
      fields: [
        { name: 'email', type: 'email' },
        { name: 'company', type: 'text', value: 'Default Ltd' },
        { name: 'agree', type: 'consent', label: 'I agree' },
        { name: 'utm_source', type: 'hidden' },
        { name: 'utm_campaign', type: 'hidden' },
      ],
    }),
    '/?email=jane@acme.com&agree=true&utm_source=news&utm_campaign=spring',
  )
  await expect(page.getByLabel('email')).toHaveValue('jane@acme.com')
  await expect(page.getByLabel('company')).toHaveValue('Default Ltd')
  await expect(page.getByLabel('I agree')).not.toBeChecked()
  await page.goto(site.url) // the campaign is still the one that brought them
  await page.getByLabel('email').fill('jane@acme.com')
  await page.getByRole('button', { name: 'Submit' }).click()
  expect((await received(site, 'form_submit'))[0]!.fields).toMatchObject({
    utm_source: 'news',
    utm_campaign: 'spring',
  })
})

test('whatever fields are named, whatever they lack: the rest is asked and sent, and fits a narrow screen', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  await page.setViewportSize({ width: 320, height: 600 })
  const asked = ['reset', 'replaceWith', 'homepage', 'acc-type', 'scorecard_name', 'cardNumber']
  await open(
    page,
    form({
      fields: [
        { name: 'r', type: 'radio', required: true },
        { name: 'c', type: 'checkbox', options: [] },
        { name: 's', type: 'select', required: true },
        { name: 'plan', type: 'radio', options: ['Donaudampfschifffahrtsgesellschaftskapitän'] },
        ...asked.map(name => ({ name, type: 'text' as const })),
        { name: 'key', type: 'hidden', value: 'kk' },
        { name: 'utm_source', type: 'hidden' },
        { name: 'agree', type: 'consent', label: 'I agree.', required: true },
      ],
    }),
  )
  for (const name of ['r', 'c', 's'])
    expect(said.join()).toContain(`LL502 <lead-form name="demo">: field "${name}" has no options`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  for (const name of asked) await page.getByLabel(name).fill(name)
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByRole('button', { name: 'I agree: Please tick this box to go on.' }).click()
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('Thank you.')).toBeVisible()
  expect((await received(site, 'form_submit'))[0]!.fields).toEqual({
    ...Object.fromEntries(asked.slice(0, -1).map(name => [name, name])),
    key: 'kk',
    utm_source: '',
    agree: true,
  })
})
