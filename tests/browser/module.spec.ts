// The module in a page: stopped and started again, as React's StrictMode and hot reloading do it, it is alive.
import { fileURLToPath } from 'node:url'
import { expect, test } from 'playwright/test'
import { startFaultyCollector } from '../support/faultyCollector.js'
import { htmlPage, servePages } from '../support/pages.js'

const folder = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}/`, import.meta.url))

test('started, stopped and started again, it delivers a form in the page’s language, and only once', async ({
  page,
}) => {
  const collector = await startFaultyCollector()
  const imports = {
    leadline: '/index.js',
    'idb-keyval': '/idb-keyval/dist/index.js',
    'web-vitals': '/web-vitals/dist/web-vitals.js',
  }
  const config = {
    site: 'acme',
    endpoint: collector.url,
    locale: 'de',
    scoring: 'pardot',
    forms: { ask: { fields: [{ name: 'email', type: 'email', label: 'E-Mail', required: true }] } },
  }
  const pages = await servePages(
    {
      '/': htmlPage('<lead-form name="ask"></lead-form>', {
        tag: null,
        head: `<script type="importmap">${JSON.stringify({ imports })}</script>
          <script type="module">
            import { start } from 'leadline'
            const config = ${JSON.stringify(config)}
            start(config).stop()
            const second = start(config)
            window.started = [start(config) === second, second]
            window.again = () => {
              second.stop()
              start(config)
            }
          </script>`,
      }),
    },
    { folders: { '/idb-keyval/': folder('idb-keyval'), '/web-vitals/': folder('web-vitals') } },
  )
  const warnings: string[] = []
  page.on('console', message => /LL\d/.test(message.text()) && warnings.push(message.text()))
  await page.goto(pages.url)
  await page.getByRole('button', { name: 'Absenden' }).click()
  await page.getByRole('textbox').fill('ana@acme.example')
  // A form that is there already, and what was typed into it, goes on with the start that follows.
  const views = () => collector.events().filter(({ type }) => type === 'page_view').length
  await collector.waitFor(() => views() > 0, 'the page')
  const before = views()
  await page.evaluate(() => (window as unknown as { again(): void }).again())
  await collector.waitFor(() => views() > before, 'the page once more')
  await page.getByRole('button', { name: 'Absenden' }).click()
  await collector.waitFor(() => collector.events().some(({ type }) => type === 'form_submit'), 'the form')
  expect(collector.events().filter(({ type }) => type === 'form_submit')).toHaveLength(1)
  const [isOne, model] = await page.evaluate(() => {
    const [isOne, api] = (window as unknown as { started: [boolean, { lead(): { model: string } }] }).started
    return [isOne, api.lead().model]
  })
  expect(isOne).toBe(true)
  expect(model).toMatch(/^pardot@/)
  expect(warnings).toEqual([expect.stringContaining('LL105')]) // for the third start, while the second one runs
  await collector.close()
  await pages.close()
})
