// What a score is made of, in the order in which people read it.
import { expect, it } from 'vitest'
import { explained } from './explained.js'

it('the largest reason comes first, also where rounding has turned two about', () => {
  const part = (rule: string, points: number) => ({
    rule,
    label: rule,
    points,
    raw: points,
    times: 1,
    clipped: 0,
    lastAt: '',
    score: 'engagement',
  })
  const parts = [part('files', 9), part('pricing', 10), part('careers', -10), part('visit', 7)]
  const { reasons } = explained({ parts, next: [] }, rule => rule, 0)
  expect(reasons.map(({ rule }) => rule)).toEqual(['pricing', 'careers', 'files', 'visit'])
})
