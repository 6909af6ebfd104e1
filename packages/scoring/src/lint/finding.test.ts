// Pointers, and the word that was probably meant.
import { expect, test } from 'vitest'
import { at, distance, meant } from './finding.js'

test('a pointer escapes what has a meaning in pointers', () => {
  expect(at('', 'rules', 0, 'when')).toBe('/rules/0/when')
  expect(at('/a', 'x/y', 'p~q')).toBe('/a/x~1y/p~0q')
})

test.each([
  ['score', 'score', 0],
  ['scroe', 'score', 1],
  ['scor', 'score', 1],
  ['scores', 'score', 1],
  ['scare', 'score', 1],
  ['xscore', 'score', 1],
  ['ab', 'ba', 1],
  ['abcd', 'badc', 2],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
])('from %s to %s it is %i', (a, b, steps) => expect(distance(a, b)).toBe(steps))

test('the nearest word is offered when it is near, else what there is', () => {
  expect(meant('SCROE', ['fit', 'score'])).toBe(' Did you mean "score"?')
  expect(meant('a', ['b', 'cc'])).toBe(' Did you mean "b"?')
  // Two of five signs differ.
  expect(meant('sxoxe', ['score'])).toBe(' Did you mean "score"?')
  expect(meant('sxxxe', ['score', 'fit'])).toBe(' Known: score, fit.')
  expect(meant('sxxxe', ['score', 'fit'], 'a few')).toBe(' Known: a few.')
  expect(meant('a', [])).toBe(' There are none.')
})
