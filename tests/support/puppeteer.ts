// Stock browsers by Puppeteer, for what Playwright turns off: real back/forward cache, real prerender, Firefox ESR.
import puppeteer, { type Browser } from 'puppeteer-core'
import { CHROMIUM_FLAGS, chromiumPath, firefoxPath } from './browser.js'

/** Chromium with the back/forward cache and prerendering as a visitor has them. */
export function launchStockChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: CHROMIUM_FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
}

/** Firefox over WebDriver BiDi. Its own traffic is off, so that tests see only the page's. */
export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    extraPrefsFirefox: {
      'app.update.auto': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  })
}
