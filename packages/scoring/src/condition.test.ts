// Texts with `*`: what they match, and that no text makes the matching slow.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileTest } from './condition.js'
import { derive } from './index.js'

describe('a text with *', () => {
  test.each([
    ['*', '', true],
    ['a*', 'A', true],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*ab*ab', 'abab', true],
    ['*ab*ab', 'ab', false],
    ['*ab*ab', 'xabxabx', false],
    ['a**b', 'ab', true],
    ['a*c', 'a\nb\r\u2028c', true],
    ['*b*a*', 'ab', false],
    ['a.*', 'abc', false],
    ['[x]*', '[X]y', true],
    ['*1*', 215, true],
  ])('%s on %j: %j', (glob, value, expected) => expect(compileTest(glob)(value)).toBe(expected))

  test('matches what a regular expression would', () => {
    const short = (signs: string[]) =>
      fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map(list => list.join(''))
    fc.assert(
      fc.property(short(['a', 'B', '*']), short(['a', 'b', 'A', '\n']), (glob, value) => {
        const expression = RegExp(`^${glob.replace(/\*+/g, '.*')}$`, 'is')
        expect(compileTest(glob)(value)).toBe(expression.test(value))
      }),
      { numRuns: 2_000 },
    )
  })

  // As a regular expression each of these would take minutes to years.
  test('takes no longer for texts that nearly match', () => {
    const long = 'sign'.repeat(15_000)
    expect(compileTest('*sign*up*now*')(long)).toBe(false)
    expect(compileTest(`${'*a'.repeat(20)}*b`)('a'.repeat(60_000))).toBe(false)
    expect(compileTest({ contains: 's*g*i*s*g*up' })(long)).toBe(false)
  })
})

test('an e-mail of 60,000 signs costs no more than reading it', () => {
  expect(derive({ email: `${'a'.repeat(59_999)} ` }).domain).toBeUndefined()
})
