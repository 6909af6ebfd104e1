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
  /** From putting the element into the page until it is laid out, ms on the slowed-down processor. */
  firstMs: number
  /** The same for one more form of the page, when code and styles are warm. */
  nextMs: number
  /** Questions that could be seen then: that something was rendered. */
  shown: number
}

/** A gate brings the file to the page before any form is to be rendered. */
export async function measureForm(browser: Browser): Promise<FormCost> {
  const config = JSON.stringify({ site: 'bench', forms: { ten: form } })
  const pages = await servePages({
    '/': htmlPage('<main><p>Text <a href="/guide.pdf" data-lead-gate="ten">Guide</a></p></main>', {
      head: `<script type="application/json" data-leadline>${config}</script>`,
    }),
  })
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(pages.url, { waitUntil: 'load' })
    await page.waitForFunction(() => customElements.get('lead-form'))
    await page.waitForLoadState('networkidle')
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
    return await page.evaluate(async () => {
      const render = async () => {
        const place = document.createElement('lead-form') as HTMLElement & { ready: Promise<void> }
        place.setAttribute('name', 'ten')
        const from = performance.now()
        document.querySelector('main')!.append(place)
        await place.ready
        document.body.getBoundingClientRect()
        return { ms: performance.now() - from, place }
      }
      const first = await render()
      const next = await render()
      const rows = [...first.place.shadowRoot!.querySelectorAll('[part~=field]')]
      return { firstMs: first.ms, nextMs: next.ms, shown: rows.filter(row => row.checkVisibility()).length }
    })
  } finally {
    await context.close()
    await pages.close()
  }
}
