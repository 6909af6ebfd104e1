// A strict Content-Security-Policy reports nothing, and everything works under it.
import { customNames, expect, flushed, received, test } from './site.js'

const policy = [
  "default-src 'none'",
  "script-src 'nonce-r4nd0m' 'strict-dynamic'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'connect-src http://127.0.0.1:*',
  'img-src data:',
].join('; ')

test('nothing is violated; web vitals and the stub work', async ({ site }) => {
  const { page, errors } = await site.open({
    tag: 'nonce="r4nd0m"',
    headers: { 'Content-Security-Policy': policy },
    head: `<script nonce="r4nd0m">
      window.violations = []
      document.addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI))
      window.leadline ??= new Proxy([], {get: (q, m) => m in q ? q[m] : (...a) => void q.push([m, ...a])})
      String(leadline) // asks it for a symbol
      leadline.track('early')
    </script>`,
    body: '<h1>Acme</h1><a href="/guide.pdf" data-lead-cta="guide">Guide</a><div data-lead-view="box">Box</div>',
  })
  await expect.poll(() => site.pages.requested()).toContain('/leadline.vitals.js')
  await page.evaluate(() => document.addEventListener('click', event => event.preventDefault()))
  await page.click('a')
  await site.collector.waitFor(
    () => received(site, 'download').length + received(site, 'cta_click').length > 0,
    'a click',
  )
  const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations)
  await page.goto('about:blank')
  await site.collector.waitFor(() => received(site, 'web_vital').length > 0, 'web vitals')
  expect(customNames(site)).toEqual(['early'])
  expect(violations).toEqual([])
  expect(errors).toEqual([])
})

test('a policy that forbids the endpoint harms nothing', async ({ site }) => {
  const { page, errors } = await site.open({
    tag: 'nonce="r4nd0m"',
    headers: {
      'Content-Security-Policy': policy.replace('connect-src http://127.0.0.1:*', "connect-src 'self'"),
    },
  })
  await page.evaluate(() => window.leadline.track('one'))
  await page.evaluate(() => window.leadline.flush())
  expect(await page.evaluate(() => window.leadline.delivery())).toMatchObject({ delivered: 0 })
  expect(errors).toEqual([])
  await flushed((await site.open()).page)
  expect(customNames(site)).toEqual(['one'])
})
