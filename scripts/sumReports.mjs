// Adds up the reports of the unit tests, the browser tests and CI's further checks: names what failed, and ends with one line.
import { readFileSync } from 'node:fs'

let [passed, failed] = process.argv.slice(2).map(Number)
let skipped = 0

/** A report that is not there counts as one failure: its runner never came to its end. */
function add(name, read) {
  try {
    read(JSON.parse(readFileSync(new URL(`../reports/${name}.json`, import.meta.url), 'utf8')))
  } catch (error) {
    console.log(`No report of ${name}: ${error.message}`)
    failed++
  }
}

add('vitest', report => {
  passed += report.numPassedTests
  failed += report.numFailedTests
  skipped += report.numPendingTests + report.numTodoTests
  if (!report.success && report.numFailedTests === 0) failed++ // a file that could not be loaded
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.message) console.log(`Failed: ${file.name}: ${file.message}`)
    for (const test of file.assertionResults)
      if (test.status === 'failed')
        console.log(`Failed: ${test.fullName}\n${test.failureMessages.join('\n')}`)
  }
})
add('playwright', report => {
  passed += report.stats.expected + report.stats.flaky
  failed += report.stats.unexpected + report.errors.length
  skipped += report.stats.skipped
  nameFailed(report)
})

/** Prints each browser test that failed, or passed only when it was run again, with what it said. */
function nameFailed({ title = '', suites = [], specs = [] }) {
  for (const suite of suites) nameFailed({ ...suite, title: `${title} › ${suite.title}` })
  for (const spec of specs) {
    const results = spec.tests.flatMap(test => test.results)
    if (spec.ok && results.length === spec.tests.length) continue
    console.log(`${spec.ok ? 'Passed when run again' : 'Failed'}:${title} › ${spec.title}`)
    for (const { errors } of results) for (const { message } of errors) console.log(message)
  }
}

console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
if (failed > 0) process.exitCode = 1
