// Every file says what it is for, and none of the SDK's grows too long to be read in one go.
import { expect, test } from 'vitest'
import { sourcesIn } from './sources.js'

const MAX_LINES = 280

test('each file begins with a sentence that says what it is for', () => {
  const silent = sourcesIn('src', 'packages', 'tests', 'scripts', 'examples')
    .filter(({ text }) => !/^(#!.*\n)?(\/\/ |\/\*\* ?)\S/.test(text))
    .map(({ path }) => path)
  expect(silent).toEqual([])
})

test(`no file of the SDK is longer than ${MAX_LINES} lines`, () => {
  const long = sourcesIn('src')
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES)
  expect(long).toEqual([])
})

test('no file is called after nothing', () => {
  const nameless = sourcesIn('src', 'packages', 'tests', 'scripts')
    .filter(({ path }) => /(^|\/)(utils?|helpers?|commons?|misc|managers?)(\.|\/)/i.test(path))
    .map(({ path }) => path)
  expect(nameless).toEqual([])
})
