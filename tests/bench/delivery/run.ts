// Delivery under faults, Leadline beside its peers, in a real Chromium: npm run bench:delivery
// Options: --n 20 (trials each), --only a,b,c --subjects leadline,posthog --at-once 4 --out file.md
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { launchOptions } from '../../support/browser.js'
import { openLab } from '../lab.js'
import { median, table } from '../statistics.js'
import { installPeers } from '../subjects/install.js'
import { floor, leadline } from '../subjects/own.js'
import * as peers from '../subjects/peers.js'
import type { Subject } from '../subjects/subject.js'
import { type Scenario, scenarios } from './scenarios.js'
import { openTrial } from './trial.js'

const all: Subject[] = [leadline, floor, ...Object.values(peers)]

const { values: given } = parseArgs({
  options: {
    n: { type: 'string', default: '20' },
    only: { type: 'string', default: scenarios.map(({ key }) => key).join(',') },
    subjects: { type: 'string', default: all.map(({ name }) => name).join(',') },
    'at-once': { type: 'string', default: '4' },
    out: { type: 'string' },
  },
})

/** What came of one trial. */
interface Outcome {
  delivered: number
  /** Events that a collector which deduplicates by id still counts more than once. */
  doubles: number
  /** Events on the wire beyond the first arrival of each. */
  repeats: number
  requests: number
  bytesPerEvent: number
  errors: string[]
  notes: Map<string, number>
}

async function runTrial(browser: Browser, subject: Subject, scenario: Scenario): Promise<Outcome> {
  const lab = await openLab(subject)
  const trial = await openTrial(browser, lab)
  try {
    await scenario.run(trial)
    const requests = lab.collector.requests().filter(({ events }) => events.length > 0)
    const idsOf = new Map<string, Set<string>>()
    let onWire = 0
    for (const { events, kept } of requests)
      for (const { id, label } of events) {
        if (typeof label !== 'string' || !kept) continue
        onWire++
        const ids = idsOf.get(label) ?? new Set()
        idsOf.set(label, ids.add(id))
      }
    const bytes = requests.reduce((sum, { raw }) => sum + raw.length, 0)
    const events = requests.reduce((sum, request) => sum + request.events.length, 0)
    return {
      delivered: (100 * trial.arrived()) / trial.tracked(),
      doubles: [...idsOf.values()].filter(ids => ids.size > 1).length,
      repeats: onWire - idsOf.size,
      requests: requests.length,
      bytesPerEvent: events ? bytes / events : Number.NaN,
      errors: trial.errors,
      notes: trial.notes,
    }
  } finally {
    await trial.end()
  }
}

/** A trial that could not be driven, as on a machine that is too busy, is made again, and says so. */
const orAgain = <T>(what: string, run: () => Promise<T>): Promise<T> =>
  run().catch(error => {
    console.warn(`${what}, made again: ${error.message}`)
    return run()
  })

/** All results of a list of jobs, so many at a time. */
async function inParallel<T>(atOnce: number, jobs: (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const worker = async () => {
    while (next < jobs.length) {
      const turn = next++
      results[turn] = await jobs[turn]!()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

const pick = <T>(list: T[], names: string, nameOf: (item: T) => string): T[] => {
  const wanted = names.split(',')
  const unknown = wanted.filter(name => !list.some(item => nameOf(item) === name))
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}; there are ${list.map(nameOf).join(', ')}.`)
  return list.filter(item => wanted.includes(nameOf(item)))
}

const subjects = pick(all, given.subjects, ({ name }) => name)
const chosen = pick(scenarios, given.only, ({ key }) => key)
const n = Number(given.n)

installPeers(subjects)
const browser = await chromium.launch(launchOptions())
const percent = (value: number) => (Number.isInteger(value) ? `${value}` : value.toFixed(1))
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

let report = `# Delivery under faults\n\nChromium ${browser.version()}, ${n} trials each. "Doubles" are events that a collector which deduplicates by id still counts more than once; "repeats" are events on the wire beyond the first arrival of each.\n`
let missed = 0
/** One line a scenario, one column a subject: what of everything is delivered, and what of it is repeated. */
const overview: string[][] = []
for (const scenario of chosen) {
  const rows: (string | number)[][] = []
  const remarks: string[] = []
  // Trial by trial through the subjects, so that a busy moment of the machine meets all of them.
  const jobs = Array.from({ length: n }, () =>
    subjects.map(
      subject => () =>
        orAgain(`${scenario.key}, ${subject.name}`, () => runTrial(browser, subject, scenario)),
    ),
  )
  const results = await inParallel(Number(given['at-once']), jobs.flat())
  for (const [position, subject] of subjects.entries()) {
    const outcomes = results.filter((_, turn) => turn % subjects.length === position)
    const delivered = outcomes.map(outcome => outcome.delivered)
    rows.push([
      subject.name,
      percent(mean(delivered)),
      percent(Math.min(...delivered)),
      percent(mean(outcomes.map(outcome => outcome.doubles))),
      percent(mean(outcomes.map(outcome => outcome.repeats))),
      percent(median(outcomes.map(outcome => outcome.requests))),
      Math.round(median(outcomes.map(outcome => outcome.bytesPerEvent))),
    ])
    for (const name of new Set(outcomes.flatMap(outcome => [...outcome.notes.keys()])))
      remarks.push(
        `${subject.name}: ${name} ${percent(mean(outcomes.map(outcome => outcome.notes.get(name) ?? 0)))}`,
      )
    const errors = new Set(outcomes.flatMap(outcome => outcome.errors))
    if (errors.size > 0) remarks.push(`${subject.name}: errors in the page: ${[...errors].join('; ')}`)
    const must = scenario.must ?? 100
    if (subject === leadline && Math.min(...delivered) < must) {
      missed++
      remarks.push(`leadline MISSES its promise: at least ${must} % in every trial`)
    }
  }
  const head = ['', 'delivered %', 'worst trial %', 'doubles', 'repeats', 'requests', 'bytes per event']
  overview.push([
    `${scenario.key}: ${scenario.title}`,
    ...rows.map(([, delivered, , doubles, repeats]) =>
      [`${delivered} %`, +doubles! && `${doubles} counted twice`, +repeats! && `${repeats} repeated`]
        .filter(Boolean)
        .join(', '),
    ),
  ])
  const part = `\n## ${scenario.key}: ${scenario.title}\n\n${table(head, rows)}\n${remarks.map(remark => `\n- ${remark}`).join('')}\n`
  report += part
  console.log(part)
  if (given.out)
    writeFileSync(
      given.out,
      `${report}\n## Overview\n\n${table(['', ...subjects.map(({ name }) => name)], overview)}\n`,
    )
}
await browser.close()
console.log(
  missed
    ? `Leadline misses its promise in ${missed} of ${chosen.length} scenarios.`
    : 'Leadline keeps its promise in every scenario.',
)
if (missed) process.exitCode = 1
