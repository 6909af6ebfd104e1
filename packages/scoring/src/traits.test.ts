// What an e-mail address and a job title tell, and what they do not.
import { expect, test } from 'vitest'
import { derive } from './index.js'

test.each([
  ['ann@acme.com', 'acme.com', 'business'],
  ['Ann@GMail.com', 'gmail.com', 'free'],
  ['ann@googlemail.com', 'googlemail.com', 'free'],
  ['ann@yahoo.co.uk', 'yahoo.co.uk', 'free'],
  ['ann@me.com', 'me.com', 'free'],
  ['ann@me.example.com', 'me.example.com', 'business'],
  ['ann@mygmail.com', 'mygmail.com', 'business'],
  ['ann@web.de', 'web.de', 'free'],
  ['ann@webde', 'webde', 'business'],
  ['x@tempmail.dev', 'tempmail.dev', 'disposable'],
  ['x@temp-mail.org', 'temp-mail.org', 'disposable'],
  ['x@mailinator.com', 'mailinator.com', 'disposable'],
])('%s is at %s: %s', (email, domain, emailKind) =>
  expect(derive({ email })).toMatchObject({ domain, emailKind }),
)

test.each([
  ['Student of law', 'student'],
  ['Intern', 'student'],
  ['International sales', undefined],
  ['CEO', 'executive'],
  ['Co-founder', 'executive'],
  ['Vice President', 'executive'],
  ['Head of Growth', 'director'],
  ['Product manager', 'manager'],
  ['Tech lead', 'manager'],
  ['Leader of songs', undefined],
  ['Engineer', undefined],
])('%s: %s', (jobTitle, seniority) => expect(derive({ jobTitle }).seniority).toBe(seniority))

test('nothing told, nothing derived', () => {
  const nothing = { domain: undefined, emailKind: undefined, seniority: undefined }
  expect(derive({})).toEqual(nothing)
  expect(derive({ email: '', jobTitle: '' })).toEqual(nothing)
  expect(derive({ email: 'acme.com' })).toEqual(nothing)
})
