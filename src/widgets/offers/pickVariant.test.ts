// Visitors are shared out among variants by weight, and each keeps theirs.
import { expect, test } from 'vitest'
import { uuid7 } from '../../lib/uuid7.js'
import { pickVariant } from './pickVariant.js'

const variants = [1, 3, 0].map((weight, index) => ({ id: 'abc'[index]!, weight, content: {} }))

test('by weight, also among ids made in the same millisecond', () => {
  const counts: Record<string, number> = { a: 0, b: 0, c: 0 }
  for (let visitor = 0; visitor < 20_000; visitor++) counts[pickVariant(uuid7(), 'spring', variants)!.id]!++
  // Five standard deviations of 20,000 draws at one in four: 306.
  expect(Math.abs(counts.a! - 5000)).toBeLessThan(306)
  expect(counts.c).toBe(0)
})

test('the same one each time, and not the same for every offer', () => {
  const visitors = Array.from({ length: 200 }, uuid7)
  const pick = (offer: string) => visitors.map(visitor => pickVariant(visitor, offer, variants)!.id).join('')
  expect(pick('spring')).toBe(pick('spring'))
  expect(pick('spring')).not.toBe(pick('autumn'))
})

test('none of none', () => {
  expect(pickVariant('v', 'o', [])).toBeUndefined()
})
