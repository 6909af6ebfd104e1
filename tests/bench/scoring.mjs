// What scoring costs: a million interactions of one visitor through a model, and the cost of one at 10², 10⁴ and 10⁶.
// npm run bench:scoring -- [preset] — CPU time, so that a busy machine matters less; run it twice and take the lower.
import { createScorer } from '@leadline/scoring'
import { presets } from '@leadline/scoring/presets'

const MARKS = [1e2, 1e4, 1e6]
/** Interactions measured before each mark; also what a fresh start runs first, so that compilation is not measured. */
const WINDOW = 1e4
const MINUTE_MS = 6e4
const START = Date.parse('2026-01-01T00:00:00Z')

const paths = ['/', '/pricing', '/articles/a', '/articles/b', '/product', '/ebook', '/careers']
const kinds = [
  { type: 'page_view', data: { navigation: 'load' } },
  { type: 'engagement', data: { activeMs: 40_000, scrollPct: 60 } },
  { type: 'cta_click', data: { cta: 'book', text: 'Book', href: '/demo' } },
  { type: 'page_view', data: { navigation: 'history' } },
  { type: 'web_vital', data: { metric: 'LCP', value: 900, rating: 'good' } },
  { type: 'download', data: { url: '/guide.pdf', ext: 'pdf' } },
]

/** Interaction number `i` of a visitor who does one thing every ten minutes, for years. */
const interaction = i => ({
  id: `i${i}`,
  n: i,
  at: new Date(START + i * 10 * MINUTE_MS).toISOString(),
  visit: `v${Math.floor(i / 4)}`,
  session: `s${Math.floor(i / 24)}`,
  page: { url: '', path: paths[i % paths.length], title: '', referrer: '' },
  ...kinds[i % kinds.length],
})

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

for (const [name, model] of Object.entries(presets)) {
  if (process.argv[2] && process.argv[2] !== name) continue
  const scorer = createScorer(model)
  const warm = scorer.begin()
  for (let i = 0; i < 2 * WINDOW; i++) scorer.fold(warm, interaction(i))

  const state = scorer.begin()
  const rows = []
  let done = 0
  const began = cpuMs()
  for (const mark of MARKS) {
    while (done < mark - Math.min(WINDOW, mark)) scorer.fold(state, interaction(done++))
    const batch = Array.from({ length: mark - done }, (_, i) => interaction(done + i))
    const before = cpuMs()
    for (const one of batch) scorer.fold(state, one)
    // Few interactions are measured again on copies of the state, until they are as many as the others.
    let measured = batch.length
    while (measured < WINDOW) {
      const again = scorer.begin()
      for (const one of batch) scorer.fold(again, one)
      measured += batch.length
    }
    rows.push({
      preset: name,
      interactions: mark,
      'µs per interaction': +(((cpuMs() - before) / measured) * 1e3).toFixed(2),
      'state, bytes': JSON.stringify(state).length,
    })
    done = mark
  }
  console.table(rows)
  console.log(
    `${name}: ${MARKS.at(-1)} interactions in ${((cpuMs() - began) / 1e3).toFixed(1)} s of CPU, their making included\n`,
  )
}
