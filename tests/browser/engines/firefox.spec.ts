// Delivery and widgets in Firefox ESR, by WebDriver BiDi.
import type { ElementHandle } from 'puppeteer-core'
import { launchFirefox } from '../../support/puppeteer.js'
import { delivery } from './delivery.js'
import { type Key, testEngine } from './lab.js'
import { widgets } from './widgets.js'

const launch = async () => {
  const browser = await launchFirefox()
  return {
    async open(url: string) {
      const page = await browser.newPage()
      await page.goto(url)
      const element = async (find: string) =>
        (await page.evaluateHandle(find)).asElement() as ElementHandle<Element>
      return {
        // Text, which no Content-Security-Policy keeps from being run.
        run: <Result>(body: string) => page.evaluate(`(() => {${body}})()`) as Promise<Result>,
        click: async (find: string) => (await element(find)).click(),
        type: async (find: string, text: string) => {
          await (await element(find)).click()
          await page.keyboard.type(text)
        },
        press: (key: Key) => page.keyboard.press(key),
        picture: async (find: string) => (await element(find)).screenshot({ encoding: 'base64' }),
        close: () => page.close({ runBeforeUnload: true }),
      }
    },
    quit: () => browser.close(),
  }
}

testEngine('Firefox', launch, { ...delivery, ...widgets })
