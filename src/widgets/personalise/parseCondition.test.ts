// The mini-language of `data-lead-when` says what a condition of a model says.
import { compileCondition, type Facts } from '@leadline/scoring'
import { expect, test } from 'vitest'
import { parseCondition } from './parseCondition.js'

const facts: Facts = {
  score: 40,
  industry: 'Health',
  title: 'Head of Finance',
  customer: false,
  identified: true,
  qualified: ['mql', 'pql'],
  fired: { 'free-mail': { times: 2 } },
  'attribution.last': { source: 'google' },
}
const holds = (text: string) => compileCondition(parseCondition(text))(facts).length === 0

test.each([
  ['', true],
  ['score>=40', true],
  ['score > 40', false],
  ['score<=40 score<41', true],
  ['industry=health', true],
  ['industry=finance,health', true],
  ['industry!=finance,health', false],
  ["title='head of*'", true],
  ['title="a, b"', false],
  ['qualified=mql', true],
  ['qualified!=sql', true],
  ['identified', true],
  ['!identified', false],
  ['customer', false],
  ['!customer', true],
  ['unknown', false],
  ['!unknown', true],
  ['unknown!=x', true],
  ['fired.free-mail>=2', true],
  ['attribution.last.source=goo*', true],
  ['score>=40 industry=finance', false],
])('%s: %s', (text, expected) => {
  expect(holds(text)).toBe(expected)
})

test.each(['score>=', 'score>=many', '>=40', '!score>=4', 'a=b=c', 'a && b', "title='open"])(
  '%s is an error that says where',
  text => {
    expect(() => parseCondition(text)).toThrow(/should be like score>=40/)
  },
)
