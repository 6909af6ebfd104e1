// Delivery in Firefox ESR, by WebDriver BiDi.
import { launchFirefox } from '../../support/puppeteer.js'
import { testEngine } from './scenarios.js'

testEngine('Firefox', async () => {
  const browser = await launchFirefox()
  return {
    async open(url) {
      const page = await browser.newPage()
      await page.goto(url)
      return {
        run: body => page.evaluate(body => new Function(body)(), body),
        close: () => page.close({ runBeforeUnload: true }),
      }
    },
    quit: () => browser.close(),
  }
})
