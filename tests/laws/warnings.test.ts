// Every warning that a page may see says how to mend it: docs/warnings.md knows each code that the code has, and no other.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, sourcesIn } from './sources.js'

const sorted = (found: Iterable<string>) => [...new Set(found)].sort()
const codesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, code]) => code!)

const calls = sourcesIn('src').filter(({ path }) => !/\.test\.ts$|\/warn\.ts$/.test(path))
const used = sorted(calls.flatMap(({ text }) => codesIn(text, /\bwarn\(\s*(\d+)\s*,/g)))
const page = readFileSync(join(ROOT, 'docs/warnings.md'), 'utf8')

test('docs/warnings.md has each code of src, and no other', () => {
  expect(used.length).toBeGreaterThan(10)
  expect(sorted(codesIn(page, /^## LL(\d+)$/gm))).toEqual(used)
})

test('each call of warn names its code by number', () => {
  const nameless = calls
    .filter(({ text }) => /\bwarn\(\s*[^\d\s)]/.test(text.replace(/\/\/.*$/gm, '')))
    .map(({ path }) => path)
  expect(nameless).toEqual([])
})

test('each code says what happens then and how to mend it', () => {
  const silent = page
    .split(/^## /m)
    .slice(1)
    .filter(entry => !/\*\*Then:\*\*/.test(entry) || !/\*\*Mend:\*\*/.test(entry))
    .map(entry => entry.slice(0, 5))
  expect(silent).toEqual([])
})
