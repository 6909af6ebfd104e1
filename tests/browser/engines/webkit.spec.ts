// Delivery and widgets in WebKitGTK, by WebDriver.
import { launchWebkit } from '../../support/webkit.js'
import { delivery } from './delivery.js'
import { testEngine } from './lab.js'
import { widgets } from './widgets.js'

const launch = async () => {
  const webkit = await launchWebkit()
  let first: string | undefined // the browser goes with its last window, so this one stays
  return {
    async open(url: string) {
      // The driver speaks to one window at a time, and a new one is opened from one that lives.
      if (first) await webkit.switchTo(first)
      first = await webkit.newWindow()
      await webkit.goto(url)
      const { evaluate: run, click, type, press, picture, closeWindow: close } = webkit
      return { run: <Result>(body: string) => run<Result>(body), click, type, press, picture, close }
    },
    quit: webkit.close,
  }
}

testEngine('WebKit', launch, { ...delivery, ...widgets })
