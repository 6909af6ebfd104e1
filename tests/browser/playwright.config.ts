// Browser tests: every *.spec.ts beside this file, in the Chromium of this machine.
import { defineConfig } from 'playwright/test'
import { testLaunchOptions } from '../support/browser.js'

export default defineConfig({
  testDir: '.',
  // Pictures for eyes are made when they are asked for.
  testIgnore: process.env.LEADLINE_SHOTS ? [] : '**/shots.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: !!process.env.CI,
  // A browser that hangs while it is closed is no fault of the page's. What passes only then is named at the end.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../reports/playwright.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: testLaunchOptions(),
    trace: 'off',
    viewport: { width: 1280, height: 720 },
  },
})
