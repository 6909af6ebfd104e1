// One truth: the scorer bundled for the browser and the scorer in Node give the same lead for the same ledger.
import { fileURLToPath } from 'node:url'
import { createScorer, defaultModel } from '@leadline/scoring'
import { build } from 'esbuild'
import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { ledgers, modelsOf } from '../../../packages/scoring/test/randomLedgers.js'
import { DAY, START } from '../../../packages/scoring/test/visitor.js'

const LEDGERS = 1000
const NOW = START + 120 * DAY

type Scoring = typeof import('@leadline/scoring')

test('the browser and Node agree on 1,000 random ledgers', async ({ page }) => {
  test.slow()
  const models = fc.oneof(
    fc.constant(defaultModel),
    modelsOf(fc.oneof(fc.integer({ min: -20, max: 40 }), fc.constantFrom(2.5, 0.1))),
  )
  const cases = fc.sample(fc.record({ model: models, ledger: ledgers }), { numRuns: LEDGERS, seed: 20261122 })
  const inNode = cases.map(({ model, ledger }) => {
    const scorer = createScorer(model)
    const state = scorer.begin()
    for (const one of ledger) scorer.fold(state, one)
    return JSON.stringify([scorer.lead(state, NOW), scorer.explain(state, NOW), scorer.reasons(state, NOW)])
  })

  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../packages/scoring/dist/index.js', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'scoring',
  })
  await page.addScriptTag({ content: outputFiles[0]!.text })
  const inBrowser = await page.evaluate(
    ([text, now]) =>
      (JSON.parse(text) as typeof cases).map(({ model, ledger }) => {
        const scorer = (globalThis as unknown as { scoring: Scoring }).scoring.createScorer(model)
        const state = scorer.begin()
        for (const one of ledger) scorer.fold(state, one)
        return JSON.stringify([
          scorer.lead(state, now),
          scorer.explain(state, now),
          scorer.reasons(state, now),
        ])
      }),
    [JSON.stringify(cases), NOW] as const,
  )
  expect(inBrowser).toEqual(inNode)
  expect(new Set(inNode).size).toBeGreaterThan(LEDGERS / 2)
})
