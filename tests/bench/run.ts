// Measures what Leadline costs a page, beside an empty page, the least that can be done, and Plausible: npm run bench
// Options: --runs N (load; the others are run a third as often), --only load,burst,click,ledger,form
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { launchOptions } from '../support/browser.js'
import { type BurstCost, measureBurst } from './burst.js'
import { measureClick } from './click.js'
import { FRAME_MS, measureForm, SLOW_DOWN } from './form.js'
import { measureFullLedger } from './fullLedger.js'
import { openLab } from './lab.js'
import { measureLoad } from './load.js'
import type { MainThread } from './mainThread.js'
import { median, table } from './statistics.js'
import { installPeers } from './subjects/install.js'
import { floor, leadline, nothing } from './subjects/own.js'
import { plausible } from './subjects/peers.js'
import type { Subject } from './subjects/subject.js'

const { values: given } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    only: { type: 'string', default: 'load,burst,click,ledger,form' },
  },
})
const runs = Number(given.runs)
const wanted = new Set(given.only.split(','))
const subjects = [nothing, floor, plausible, leadline]

installPeers(subjects)
const browser = await chromium.launch(launchOptions())

/** Measures every subject in turn, over and over, so that a busy moment of the machine meets all of them. */
async function repeat<T>(
  times: number,
  measure: (browserInUse: typeof browser, lab: Awaited<ReturnType<typeof openLab>>) => Promise<T>,
): Promise<Map<Subject, T[]>> {
  const results = new Map<Subject, T[]>(subjects.map(subject => [subject, []]))
  for (let run = 0; run < times; run++)
    for (const subject of subjects) {
      const lab = await openLab(subject)
      results.get(subject)!.push(await measure(browser, lab))
      await lab.close()
    }
  return results
}

interface Goal {
  what: string
  measured: number
  atMost: number
}
const goals: Goal[] = []
const fixed = (value: number, digits = 1) => value.toFixed(digits)

if (wanted.has('load')) {
  const all = await repeat(runs, measureLoad)
  const cpu = (subject: Subject) => median(all.get(subject)!.map((run: MainThread) => run.cpuMs))
  const above = (subject: Subject) => cpu(subject) - cpu(nothing)
  console.log(`\n## Loading the page, main-thread CPU (ms, median of ${runs})\n`)
  console.log(
    table(
      ['', 'CPU', 'range', 'above empty', 'longest task'],
      subjects.map(subject => {
        const times = all.get(subject)!
        const sorted = times.map(run => run.cpuMs).sort((a, b) => a - b)
        return [
          subject.name,
          fixed(cpu(subject)),
          `${fixed(sorted[0]!)} to ${fixed(sorted.at(-1)!)}`,
          fixed(above(subject)),
          fixed(median(times.map(run => run.longestTaskMs))),
        ]
      }),
    ),
  )
  goals.push({
    what: 'load, above an empty page: to Plausible',
    measured: above(leadline) / above(plausible),
    atMost: 1,
  })
}

const few = Math.max(1, Math.ceil(runs / 3))

if (wanted.has('burst')) {
  const all = await repeat(few, measureBurst)
  const of = (subject: Subject, cost: keyof BurstCost) => median(all.get(subject)!.map(run => run[cost]))
  const event = (subject: Subject) => of(subject, 'eventUs') - of(nothing, 'eventUs')
  console.log(`\n## 1,000 events in a row (µs each, median of ${few})\n`)
  console.log(
    table(
      ['', 'a call', 'everything per event', 'arrived'],
      subjects.map(subject => [
        subject.name,
        fixed(of(subject, 'callUs')),
        fixed(event(subject)),
        of(subject, 'arrived'),
      ]),
    ),
  )
  goals.push(
    {
      what: 'track, a call: to the floor',
      measured: of(leadline, 'callUs') / of(floor, 'callUs'),
      atMost: 1 / 15,
    },
    { what: 'everything per event: to the floor', measured: event(leadline) / event(floor), atMost: 1 / 4 },
  )
}

if (wanted.has('click')) {
  const all = await repeat(few, measureClick)
  const cost = (subject: Subject) => median(all.get(subject)!.map(run => run.clickUs))
  const added = (subject: Subject) => cost(subject) - cost(nothing)
  console.log(`\n## A click on a link to another host, main-thread CPU (µs, median of ${few})\n`)
  console.log(
    table(
      ['', 'a click', 'added', 'events arrived per click'],
      subjects.map(subject => [
        subject.name,
        fixed(cost(subject), 0),
        fixed(added(subject), 0),
        fixed(median(all.get(subject)!.map(run => run.arrived))),
      ]),
    ),
  )
  goals.push({
    what: 'a click, added: to the floor',
    measured: added(leadline) / added(floor),
    atMost: 1 / 2,
  })
}

if (wanted.has('ledger')) {
  const costs: Awaited<ReturnType<typeof measureFullLedger>>[] = []
  for (let run = 0; run < few; run++) {
    const lab = await openLab(leadline)
    costs.push(await measureFullLedger(browser, lab))
    await lab.close()
  }
  const of = (which: 'empty' | 'full') => [
    fixed(median(costs.map(cost => cost[which].callUs))),
    fixed(median(costs.map(cost => cost[which].start.cpuMs))),
    fixed(median(costs.map(cost => cost[which].start.longestTaskMs))),
  ]
  console.log(`\n## Leadline with a full ledger (median of ${few})\n`)
  console.log(
    table(
      ['interactions', 'track, a call (µs)', 'loading the page, CPU (ms)', 'longest task (ms)'],
      [
        ['0', ...of('empty')],
        ['2,000', ...of('full')],
      ],
    ),
  )
}

if (wanted.has('form')) {
  const costs: Awaited<ReturnType<typeof measureForm>>[] = []
  for (let run = 0; run < runs; run++) costs.push(await measureForm(browser))
  const first = costs.map(cost => cost.firstMs).sort((a, b) => a - b)
  const floor = median(costs.map(cost => cost.floorMs))
  console.log(
    `\n## Rendering a ten-field form, ${SLOW_DOWN}× CPU slow-down (ms of script, style and layout, median of ${runs})\n`,
  )
  console.log(
    table(
      ['', 'first form', 'range', 'as HTML', 'one more', 'questions seen'],
      [
        [
          'leadline',
          fixed(median(first)),
          `${fixed(first[0]!)} to ${fixed(first.at(-1)!)}`,
          fixed(floor),
          fixed(median(costs.map(cost => cost.nextMs))),
          median(costs.map(cost => cost.shown)),
        ],
      ],
    ),
  )
  goals.push(
    { what: 'a ten-field form, in frames', measured: median(first) / FRAME_MS, atMost: 1 },
    {
      what: 'a ten-field form, above the same as HTML, in frames',
      measured: (median(first) - floor) / FRAME_MS,
      atMost: 1,
    },
  )
}

await browser.close()

if (goals.length > 0) {
  console.log('\n## Goals (ratios)\n')
  console.log(
    table(
      ['', 'measured', 'at most', ''],
      goals.map(({ what, measured, atMost }) => [
        what,
        fixed(measured, 3),
        fixed(atMost, 3),
        measured <= atMost ? 'reached' : 'NOT reached',
      ]),
    ),
  )
}
