// The types that an author's editor goes by: what each event gives, and what `lead()` always has.
import { expectTypeOf, test } from 'vitest'
import type { Api, CurrentLead, DeliveryReport } from './api.js'

test('each event gives what it is documented to give, by on() and on the document', () => {
  const use = (leadline: Api) => {
    leadline.on('interaction', ({ points }) => expectTypeOf(points).toEqualTypeOf<number>())
    leadline.on('delivery', report => expectTypeOf(report).toEqualTypeOf<DeliveryReport>())
    document.addEventListener('leadline:lead', ({ detail }) => {
      expectTypeOf(detail).toEqualTypeOf<CurrentLead>()
    })
    // @ts-expect-error there is no such event
    leadline.on('leads', () => {})
    return leadline.lead().attribution.first?.channel + `${leadline.lead().traits.email}`
  }
  expectTypeOf(use).returns.toEqualTypeOf<string>()
})
