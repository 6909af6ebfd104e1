// The trait that an input asks for: its mark, then autocomplete, type and name.
import { expect, test } from 'vitest'
import { type FieldFacts, fieldTrait } from './fieldTrait.js'

test.each<[FieldFacts, string | undefined]>([
  [{ field: 'industry', autocomplete: 'email', name: 'x' }, 'industry'],
  [{ autocomplete: 'section-a work email', name: 'x' }, 'email'],
  [{ autocomplete: 'given-name', name: 'name' }, 'firstName'],
  [{ autocomplete: 'family-name' }, 'lastName'],
  [{ autocomplete: 'organization' }, 'company'],
  [{ autocomplete: 'organization-title' }, 'jobTitle'],
  [{ autocomplete: 'honorific-prefix', name: 'title' }, undefined],
  [{ autocomplete: 'one-time-code', name: 'phone' }, undefined],
  [{ autocomplete: 'off', type: 'email', name: 'x' }, 'email'],
  [{ type: 'tel', name: 'x' }, 'phone'],
  [{ type: 'text', name: 'work_email' }, 'email'],
  [{ type: 'text', name: 'First-Name' }, 'firstName'],
  [{ type: 'text', name: 'lname' }, 'lastName'],
  [{ type: 'text', name: 'lead[company]' }, 'company'],
  [{ type: 'text', name: 'companyName' }, 'company'],
  [{ type: 'text', name: 'company_size' }, 'employees'],
  [{ type: 'number', name: 'employees' }, 'employees'],
  [{ type: 'text', name: 'name' }, 'name'],
  [{ type: 'text', name: 'full-name' }, 'name'],
  [{ type: 'text', name: 'username' }, undefined],
  [{ type: 'text', name: 'job_title' }, 'jobTitle'],
  [{ type: 'text', name: 'country' }, 'country'],
  [{ type: 'text', name: 'message' }, undefined],
  [{ type: 'constructor', autocomplete: '__proto__', name: 'toString' }, undefined],
  [{}, undefined],
])('%j is %s', (facts, trait) => {
  expect(fieldTrait(facts)).toBe(trait)
})
