// Attribute text becomes true, false, a plain number, or stays text.
import { expect, test } from 'vitest'
import { typedValue } from './typedValue.js'

test.each([
  ['true', true],
  ['false', false],
  ['TRUE', 'TRUE'],
  ['0', 0],
  ['7', 7],
  ['-1.5', -1.5],
  ['19.90', 19.9],
  ['007', '007'],
  ['+1', '+1'],
  ['1e3', '1e3'],
  ['0x10', '0x10'],
  ['1,5', '1,5'],
  [' 1', ' 1'],
  ['', ''],
  ['12345678901234567890', '12345678901234567890'],
  ['Infinity', 'Infinity'],
])('%j is %j', (text, value) => {
  expect(typedValue(text)).toBe(value)
})
