// Adds up the reports of the unit tests, the browser tests and CI's further checks, and prints one line.
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
})
add('playwright', report => {
  passed += report.stats.expected
  failed += report.stats.unexpected + report.stats.flaky + report.errors.length
  skipped += report.stats.skipped
})

console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
if (failed > 0) process.exitCode = 1
