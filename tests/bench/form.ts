// What rendering a ten-field form costs the main thread of a slow device: script, style and layout, the file being there.
import type { Browser } from 'playwright'
import { htmlPage, servePages } from '../support/pages.js'

/** A phone of the middle class beside the machine here, as Lighthouse and Chromium's DevTools take it. */
export const SLOW_DOWN = 4
/** One frame at 60 Hz. */
export const FRAME_MS = 1000 / 60

const form = {
  heading: 'Get the guide',
  text: 'Forty pages, no fluff.',
  fields: [
    { name: 'email', type: 'email', label: 'Work email', required: true, business: true },
    { name: 'firstName', type: 'text', label: 'First name' },
    { name: 'lastName', type: 'text', label: 'Last name' },
    { name: 'company', type: 'text', label: 'Company', required: true },
    { name: 'phone', type: 'tel', label: 'Phone', help: 'Only if you want to be called.' },
    { name: 'size', type: 'select', label: 'Company size', options: ['1-10', '11-200', '201+'] },
    { name: 'role', type: 'radio', label: 'Your role', options: ['Marketing', 'Sales', 'Other'] },
    { name: 'budget', type: 'number', label: 'Budget', when: { role: 'Marketing' } },
    { name: 'note', type: 'textarea', label: 'Note' },
    { name: 'agree', type: 'consent', label: 'You may write to me about this.', required: true },
  ],
}

export interface FormCost {
  /** CPU time of the main thread from putting the element into the page until it is laid out, ms when slowed down. */
  firstMs: number
  /** The same for one more form of the page, when code and styles are warm. */
  nextMs: number
  /** For the same elements and styles without Leadline, in a page that has none yet: what the browser itself takes. */
  floorMs: number
  /** Questions that could be seen then: that something was rendered. */
  shown: number
}

const READY_WITHIN_MS = 10_000

/** Puts one form into the page and has it laid out; without `name` a paragraph, for what the measuring itself costs. */
const render = async (name?: string): Promise<number> => {
  const place = document.createElement(name ? 'lead-form' : 'p') as HTMLElement & { ready?: Promise<void> }
  if (name) place.setAttribute('name', name)
  document.querySelector('main')!.append(place)
  await place.ready
  document.body.getBoundingClientRect()
  const rows = place.shadowRoot?.querySelectorAll('[part~=field]') ?? []
  return [...rows].filter(row => row.checkVisibility()).length
}

/** What a form is once it is there: its elements and its styles. */
const copy = () => {
  const { innerHTML, adoptedStyleSheets } = document.querySelector('lead-form')!.shadowRoot!
  const css = adoptedStyleSheets.map(sheet => [...sheet.cssRules].map(rule => rule.cssText).join(''))
  return { html: innerHTML, css }
}

/** The same form without any script of ours: what the browser itself takes for it. */
const paste = ({ html, css }: ReturnType<typeof copy>): number => {
  const place = document.createElement('div')
  document.querySelector('main')!.append(place)
  const root = place.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = css.map(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
  root.innerHTML = html
  return document.body.getBoundingClientRect().height
}

/** Opens the page on a slowed-down processor. A gate brings the file to it before any form is to be rendered. */
async function open(browser: Browser, url: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => customElements.get('lead-form'), undefined, { timeout: READY_WITHIN_MS })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
  // Of the thread, so that what else runs on the machine is not in the figures.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const cpuMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * metrics.find(({ name }) => name === 'ThreadTime')!.value
  }
  const measure = async <Result>(act: () => Promise<Result>) => {
    const from = await cpuMs()
    const result = await act()
    return { ms: (await cpuMs()) - from, result }
  }
  await page.evaluate(render, undefined)
  const nothing = await measure(() => page.evaluate(render, undefined))
  return {
    page,
    /** CPU time of the main thread above that of a paragraph. */
    above: async <Result>(act: () => Promise<Result>) => {
      const { ms, result } = await measure(act)
      return { ms: ms - nothing.ms, result }
    },
    close: () => context.close(),
  }
}

export async function measureForm(browser: Browser): Promise<FormCost> {
  const config = JSON.stringify({ site: 'bench', forms: { ten: form } })
  const pages = await servePages({
    '/': htmlPage('<main><p>Text <a href="/guide.pdf" data-lead-gate="ten">Guide</a></p></main>', {
      head: `<script type="application/json" data-leadline>${config}</script>`,
    }),
  })
  const rendered = await open(browser, pages.url)
  const pasted = await open(browser, pages.url)
  try {
    const first = await rendered.above(() => rendered.page.evaluate(render, 'ten'))
    const next = await rendered.above(() => rendered.page.evaluate(render, 'ten'))
    const made = await rendered.page.evaluate(copy)
    const floor = await pasted.above(() => pasted.page.evaluate(paste, made))
    return { firstMs: first.ms, nextMs: next.ms, floorMs: floor.ms, shown: first.result }
  } finally {
    await rendered.close()
    await pasted.close()
    await pages.close()
  }
}
