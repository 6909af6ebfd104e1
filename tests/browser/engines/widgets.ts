// What forms, offers, gates and personalised elements promise in every engine, used by hand under the strictest policy.
import { expect } from 'playwright/test'
import arabic from '../../../src/widgets/texts/ar.json' with { type: 'json' }
import { answers } from '../../support/answers.js'
import type { Content, Find, Lab, Scenarios, Tab } from './lab.js'

const headers = {
  'Content-Security-Policy':
    "script-src 'nonce-n' 'strict-dynamic'; style-src 'none'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'",
}
const open = (lab: Lab, { config, ...content }: Content) =>
  lab.open({ nonce: 'n', headers, config: { flushInterval: '100ms', ...config }, ...content })

const inPage = (selector: string): Find => `document.querySelector('${selector}')`
const inside = (host: string) => (selector: string) =>
  `${inPage(host)}?.shadowRoot?.querySelector('${selector}')`
const inForm = inside('lead-form')
const inOffer = inside('lead-offer')

/** Is it what a visitor who scrolls to it finds in its middle, over whatever else the page has there? */
const isSeen = (tab: Tab, find: Find) =>
  tab.run<boolean>(`const element = ${find}
    if (!element) return false
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const { x, y, width, height } = element.getBoundingClientRect()
    const hit = root => {
      const found = root.elementFromPoint(x + width / 2, y + height / 2)
      return found?.shadowRoot && found.shadowRoot !== root ? (hit(found.shadowRoot) ?? found) : found
    }
    return element.contains(hit(document))`)
const seen = (tab: Tab, find: Find) => expect.poll(() => isSeen(tab, find), find).toBe(true)
const gone = (tab: Tab, find: Find) => expect.poll(() => isSeen(tab, find), find).toBe(false)
const isFocused = (tab: Tab, find: Find) =>
  tab.run<boolean>(`const element = ${find}
    return !!element && element.getRootNode().activeElement === element && document.hasFocus()`)
const focused = (tab: Tab, find: Find) => expect.poll(() => isFocused(tab, find), find).toBe(true)
const path = (tab: Tab) => tab.run<string>('return location.pathname')
const value = (tab: Tab, find: Find) => tab.run<string>(`return ${find}.value`)

/** The only one of its type that has come, once the type has. */
const only = async (lab: Lab, type: string) => {
  const all = () => lab.collector.events().filter(event => event.type === type)
  await lab.collector.waitFor(() => all().length > 0, type)
  expect(all(), type).toHaveLength(1)
  return all()[0]!
}

const email = { name: 'email', type: 'email', label: 'E-mail', required: true }
const company = { name: 'company', type: 'text', label: 'Company' }
const forms = {
  demo: { fields: [email, company], steps: [['email'], ['company']], success: { message: 'On its way.' } },
  ebook: { heading: 'The guide', fields: [email] },
}
const offer = (display: string, trigger: object) => ({
  offers: [
    {
      id: 'spring',
      display,
      trigger,
      variants: [
        { id: 'a', content: { heading: 'Spring sale', cta: { label: 'Claim it', href: '#taken' } } },
      ],
    },
  ],
})

/** One question of each kind beside the e-mail. */
const survey = {
  fields: [
    { name: 'start', type: 'date', label: 'Start' },
    { name: 'phone', type: 'tel', label: 'Phone' },
    { name: 'seats', type: 'number', label: 'Seats', min: 2 },
    { name: 'size', type: 'select', label: 'Size', options: ['Small', 'Large'] },
    { name: 'role', type: 'radio', label: 'Role', options: ['Sales', 'IT'] },
    { name: 'topics', type: 'checkbox', label: 'Topics', options: ['Berths', 'Boats'] },
    { name: 'note', type: 'textarea', label: 'Note' },
    { name: 'agree', type: 'consent', label: 'You may write to me', required: true },
  ],
}

export const widgets: Scenarios = {
  'a rendered form says what is wrong, keeps what was entered, and is sent by the keyboard': async lab => {
    const tab = await open(lab, { body: '<lead-form name="demo"></lead-form>', config: { forms } })
    await seen(tab, inForm('[name=email]'))
    await tab.click(inForm('[part~=submit]'))
    await focused(tab, inForm('[part=summary]'))
    await seen(tab, inForm('[part=summary] button'))
    const told = `const input = ${inForm('[name=email]')}
      return [input.getAttribute('aria-invalid'),
        ...input.getAttribute('aria-describedby').split(' ').map(id => input.getRootNode().getElementById(id).textContent)]`
    expect(await tab.run(told)).toEqual(['true', 'Please fill in this field.'])

    await tab.type(inForm('[name=email]'), 'jane@acme.com')
    await gone(tab, inForm('[part=summary]'))
    await tab.press('Enter')
    await focused(tab, inForm('[part=progress]'))
    await tab.type(inForm('[name=company]'), 'Acme')
    await tab.click(inForm('[part~=back]'))
    await seen(tab, inForm('[name=email]'))
    expect(await value(tab, inForm('[name=email]'))).toBe('jane@acme.com')
    await tab.click(inForm('[part~=submit]'))
    await tab.press('Tab')
    await focused(tab, inForm('[name=company]'))
    expect(await value(tab, inForm('[name=company]'))).toBe('Acme')
    await tab.press('Enter')
    await seen(tab, inForm('[part=message]'))
    await focused(tab, inForm('[part=success]'))
    expect(await tab.run(`return ${inForm('[part=success]')}.textContent.trim()`)).toBe('On its way.')
    expect(await only(lab, 'form_submit')).toMatchObject({
      data: { form: 'demo' },
      fields: { email: 'jane@acme.com', company: 'Acme' },
    })
    expect(await only(lab, 'form_error')).toMatchObject({ data: { field: 'email' } })
  },

  'every kind of question is answered by hand, through a reload, and a dead endpoint loses nothing':
    async lab => {
      const tab = await open(lab, {
        body: '<lead-form name="survey"></lead-form>',
        config: { forms: { survey }, locale: 'en' },
      })
      const start = inForm('[name=start]')
      await seen(tab, start)
      // Some engines show the date of today in an empty one, which must not look as if it were given. Nor does the
      // driver of WebKitGTK get digits into an empty one.
      const empty = await tab.picture(start)
      const today = await tab.run(`const today = new Date().toLocaleDateString('sv')
        Object.assign(${start}, { value: today }).dispatchEvent(new Event('input', { bubbles: true }))
        return today`)
      expect((await tab.picture(start)) === empty, 'a date not given looks as one that is').toBe(false)

      await tab.type(inForm('[name=phone]'), '+49 30 1')
      await tab.type(inForm('[name=seats]'), '1')
      await tab.run(`${inForm('select')}.focus()`)
      await tab.press('L')
      await tab.click(inForm('[value=IT]'))
      await tab.click(inForm('[value=Boats]'))
      await tab.type(inForm('textarea'), 'Hello')
      await tab.run('isBefore = true; location.reload()')
      await expect.poll(() => tab.run('return !window.isBefore && !!window.leadline?.track')).toBe(true)
      await seen(tab, inForm('[name=phone]'))
      await tab.click(inForm('[name=agree]'))
      await tab.click(inForm('[part~=submit]'))
      await seen(tab, inForm('[part=summary] button'))
      expect(await tab.run(`return ${inForm('[part=summary]')}.textContent`)).toMatch(/:Seats: [^:]*2\.$/)
      await tab.type(inForm('[name=seats]'), '2')

      lab.collector.answer(answers.status(503))
      await tab.run(`const button = ${inForm('[part~=submit]')}; button.click(); button.click()`)
      await seen(tab, inForm('[part=status]'))
      expect(await tab.run(`return ${inForm('[part=status]')}.textContent`)).toMatch(/^Saved\./)
      lab.collector.answer(answers.ok())
      await open(lab, {})
      expect(await only(lab, 'form_submit')).toMatchObject({
        fields: {
          start: today,
          phone: '+49 30 1',
          seats: '12',
          size: 'Large',
          role: 'IT',
          topics: ['Boats'],
          note: 'Hello',
          agree: true,
        },
      })
    },

  'a modal takes the focus, keeps the page out of reach, and gives the focus back': async lab => {
    const tab = await open(lab, {
      body: '<p><a href="/thanks" data-lead-offer="spring">See it</a> <button>Behind</button></p>',
      config: offer('modal', { manual: true }),
    })
    await tab.run(`${inPage('a')}.focus()`)
    await tab.press('Enter')
    await seen(tab, inOffer('[part~=cta]'))
    await focused(tab, inOffer('dialog'))
    expect(await isSeen(tab, inPage('button'))).toBe(false)
    await tab.press('Tab')
    await focused(tab, inOffer('.close'))
    await tab.press('Tab')
    await focused(tab, inOffer('[part~=cta]'))
    await tab.run(`${inPage('button')}.focus()`)
    await focused(tab, inOffer('[part~=cta]'))
    await tab.press('Escape')
    await seen(tab, inPage('button'))
    await focused(tab, inPage('a'))
    expect(await path(tab)).toBe('/')
    expect(await only(lab, 'offer_view')).toMatchObject({ data: { trigger: 'click' } })
    expect(await only(lab, 'offer_dismiss')).toMatchObject({ data: { reason: 'escape' } })

    await tab.click(inPage('a'))
    await seen(tab, inOffer('.close'))
    await tab.click(inOffer('.close'))
    await gone(tab, inOffer('.panel'))
    expect(await path(tab)).toBe('/')
  },

  'a bar lies over the page without the focus, moves nothing, and is taken by its button': async lab => {
    const tab = await open(lab, {
      body: '<p><a href="/thanks">See it</a></p><footer>Cookies</footer>',
      config: offer('bar', { click: 'footer' }),
    })
    await tab.run(`const sheet = new CSSStyleSheet()
      sheet.replaceSync('footer { position: fixed; inset: auto 0 0; height: 6em; z-index: 2147483646; background: gold }')
      document.adoptedStyleSheets = [sheet]`)
    await seen(tab, inPage('footer'))
    await tab.run(`${inPage('a')}.focus()`)
    const place = `return ${inPage('a')}.getBoundingClientRect().top`
    const before = await tab.run(place)
    await tab.run(`${inPage('footer')}.click()`)
    await seen(tab, inOffer('[part~=cta]'))
    await focused(tab, inPage('a'))
    expect(await tab.run(place)).toBe(before)
    const below = `return innerHeight - Math.round(${inOffer('.panel')}.getBoundingClientRect().bottom)`
    await expect.poll(() => tab.run(below)).toBe(0)
    await tab.click(inOffer('[part~=cta]'))
    await expect.poll(() => tab.run('return location.hash')).toBe('#taken')
    await only(lab, 'offer_view')
    await only(lab, 'offer_accept')
  },

  'a gate asks first, then follows its link; whom it knows it does not ask': async lab => {
    const gated = { body: '<p><a href="/thanks" data-lead-gate="ebook">The guide</a></p>', config: { forms } }
    const tab = await open(lab, gated)
    await tab.click(inPage('a'))
    await focused(tab, inForm('[name=email]'))
    expect(await isSeen(tab, inPage('a'))).toBe(false)
    await tab.type(inForm('[name=email]'), 'jane@acme.com')
    await tab.press('Enter')
    await expect.poll(() => path(tab)).toBe('/thanks')
    expect(await only(lab, 'form_submit')).toMatchObject({ fields: { email: 'jane@acme.com' } })
    const again = await open(lab, gated)
    await again.click(inPage('a'))
    await expect.poll(() => path(again)).toBe('/thanks')
    await only(lab, 'form_submit')
  },

  'an element for the interested takes no room until they are': async lab => {
    const tab = await open(lab, {
      body: `<p><button data-lead-cta="demo" data-lead-points="60">Demo</button></p>
        <p id="talk" data-lead-when="score>=40" hidden>Talk to us</p>`,
    })
    expect(await tab.run(`return ${inPage('#talk')}.getClientRects().length`)).toBe(0)
    await tab.click(inPage('button'))
    await seen(tab, inPage('#talk'))
    expect(await only(lab, 'cta_click')).toMatchObject({ points: 60 })
  },

  'a form of the page goes where it says, and its answers arrive; a rendered one speaks Arabic':
    async lab => {
      const tab = await open(lab, {
        lang: 'ar',
        body: `<form data-lead-form="contact" action="/thanks"><input name="email" type="email"><button>إرسال</button></form>
        <lead-form name="ebook"></lead-form>`,
        config: { forms },
      })
      const submit = inForm('[part~=submit]')
      await expect.poll(() => tab.run(`return ${submit}?.textContent`)).toBe(arabic['form.submit'])
      const rightToLeft = `return getComputedStyle(${submit}).direction`
      expect(await tab.run(rightToLeft)).toBe('rtl')
      await tab.type(inPage('input'), 'jane@acme.com')
      await tab.press('Enter')
      await expect.poll(() => tab.run('return location.href')).toContain('/thanks?email=jane%40acme.com')
      expect(await only(lab, 'form_submit')).toMatchObject({
        data: { form: 'contact' },
        fields: { email: 'jane@acme.com' },
      })
    },
}
