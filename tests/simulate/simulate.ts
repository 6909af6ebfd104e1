// npm run simulate: sends every persona through the example site that is running, or through one started for it.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { startExample } from '../../examples/startExample.mjs'
import { launchOptions } from '../support/browser.js'
import { judge } from './judge.js'
import { personas } from './personas.js'
import { walk } from './walk.js'

const { values } = parseArgs({ options: { site: { type: 'string' }, only: { type: 'string' } } })

/** The site that `npm start` serves just now, if it does. */
async function runningSite(): Promise<string | null> {
  const note = new URL('../../.leadline/example.json', import.meta.url)
  if (!existsSync(note)) return null
  const { siteUrl } = JSON.parse(readFileSync(note, 'utf8')) as { siteUrl?: string }
  if (!siteUrl) return null
  const answer = await fetch(siteUrl).catch(() => null)
  return answer?.ok ? siteUrl : null
}

const chosen = personas.filter(({ name }) => !values.only || name === values.only)
if (!chosen.length)
  throw new Error(
    `--only must be one of: ${personas.map(({ name }) => name).join(', ')}; it was ${values.only}.`,
  )

const running = values.site ?? (await runningSite())
const started = running ? null : await startExample()
const site = running ?? started!.siteUrl
const browser = await chromium.launch(launchOptions())
console.log(`Visitors come to ${site}\n`)
try {
  for (const persona of chosen) {
    const { lead, errors, pending } = await walk(browser, persona, site)
    const complaints = judge(persona, lead)
    const qualified = lead.qualified.map(({ as }) => as).join(', ') || 'not qualified'
    console.log(`${persona.name}: ${lead.score} points, ${lead.funnel}, ${qualified}`)
    console.log(`  ${persona.story} ${persona.expected.because}`)
    if (pending) complaints.push(`${pending} interactions were not delivered`)
    for (const complaint of [...complaints, ...errors]) console.log(`  ! ${complaint}`)
    if (complaints.length) process.exitCode = 1
  }
} finally {
  await browser.close()
  await started?.close()
}
console.log(
  started ? '\nThey are kept. npm start shows them on the dashboard.' : '\nThey are on the dashboard.',
)
