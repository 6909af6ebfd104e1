// A message to erase goes out as it is, and not at all to whom it means nothing.
import { expect, test } from 'vitest'
import type { Endpoint, Settings } from '../settings.js'
import { type Envelope, encode } from './encode.js'

const message = '{"v":1,"site":"acme","erase":"0193"}'
const never: Envelope = () => {
  throw Error('an erasure has no envelope')
}
const encoded = (endpoint: Partial<Endpoint>) =>
  encode([['!1', message]], 50, 60_000, never, endpoint as Endpoint, {} as Settings)

test.each([
  ["Leadline's own format", { erases: true }, message],
  ["a function of the author's", { erases: true, format: () => 'other' }, message],
  ['a named format', { erases: false, format: () => 'other' }, null],
  ['a named format whose file did not come', { erases: false, format: 'segment' }, null],
])('%s', (_, endpoint, body) => {
  expect(encoded(endpoint)).toMatchObject({ ids: ['!1'], body })
})
