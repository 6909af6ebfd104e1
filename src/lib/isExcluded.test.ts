// Globs of `exclude`: the whole path, `*` for any run.
import { expect, test } from 'vitest'
import { isExcluded } from './isExcluded.js'

test.each([
  ['/admin', '/admin', true],
  ['/admin', '/admin/x', false],
  ['/admin', '/x/admin', false],
  ['/admin*', '/admin/x/y', true],
  ['/*/edit', '/a/b/edit', true],
  ['*.pdf', '/a/b.pdf', true],
  ['*.pdf', '/a/bpdf', false],
  ['/a+b(c)', '/a+b(c)', true],
  ['/a.b', '/axb', false],
])('%s on %s: %s', (glob, path, expected) => {
  expect(isExcluded(path, { exclude: [glob] })).toBe(expected)
})

test('any glob of the list will do, and none of an empty one', () => {
  expect(isExcluded('/b', { exclude: ['/a', '/b'] })).toBe(true)
  expect(isExcluded('/b', { exclude: [] })).toBe(false)
})
