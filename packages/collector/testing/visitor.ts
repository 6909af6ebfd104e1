// Beacons for tests, as a browser would send them.
import type { Batch, Interaction, InteractionType } from '@leadline/contract'

let counter = 0
/** Unique ids that tell in a failure what they belong to. */
export const uniqueId = (what: string) => `${what}-${Date.now().toString(36)}-${++counter}`

type Act = Partial<Omit<Interaction, 'page'>> & { type: InteractionType; path?: string; title?: string }

/** A visitor who remembers numbers and times, so that a test says only what matters to it. */
export function createVisitor({
  site = 'acme',
  startedAt = Date.now() - 60_000,
}: {
  site?: string
  startedAt?: number
} = {}) {
  const id = uniqueId('visitor')
  let session = uniqueId('session')
  let visit = uniqueId('visit')
  let n = 0
  let at = startedAt

  const act = ({ path = '/', title = '', ...given }: Act): Interaction => {
    n += 1
    at += 1_000
    return {
      id: uniqueId('i'),
      at: new Date(at).toISOString(),
      n,
      visit,
      session,
      page: { url: `https://acme.example${path}`, path, title, referrer: '' },
      data: {},
      points: 0,
      score: 0,
      ...given,
    }
  }

  return {
    id,
    act,
    view: (path: string, title = '') => act({ type: 'page_view', path, title, data: { navigation: 'load' } }),
    demo: (email = 'ada@acme.example') =>
      act({
        type: 'form_submit',
        path: '/demo',
        data: { form: 'demo', durationMs: 9_000, spam: 'ok' },
        fields: { email },
        traits: { email },
      }),
    newVisit() {
      visit = uniqueId('visit')
      n = 0
    },
    newSession(afterMs = 86_400_000) {
      session = uniqueId('session')
      at += afterMs
      this.newVisit()
    },
    batch: (events: unknown[], more: Partial<Batch> = {}): Batch => ({
      v: 1,
      site,
      batch: uniqueId('batch'),
      sentAt: new Date(at + 500).toISOString(),
      visitor: { id },
      events: events as Interaction[],
      ...more,
    }),
  }
}
