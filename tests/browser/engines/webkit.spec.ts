// Delivery in WebKitGTK, by WebDriver.
import { launchWebkit } from '../../support/webkit.js'
import { testEngine } from './scenarios.js'

testEngine('WebKit', async () => {
  const webkit = await launchWebkit()
  let first: string | undefined // the browser goes with its last tab, so this one stays
  return {
    async open(url) {
      // The driver speaks to one tab at a time, and a new one is opened from one that lives.
      if (first) await webkit.switchTo(first)
      first = await webkit.newTab()
      await webkit.goto(url)
      return { run: body => webkit.evaluate(body), close: webkit.closeTab }
    },
    quit: webkit.close,
  }
})
