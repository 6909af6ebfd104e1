// The score over time as a small drawn line, with the moments of qualification.
import { html } from 'hono/html'
import type { Card } from '../leads/card.js'
import { qualificationName } from '../leads/words.js'
import { date } from './snippets.js'

const width = 640
const height = 72
const top = 8

/** Nothing is drawn before there are two moments to join. */
export function courseChart({ course, qualified, score }: Card) {
  if (course.length < 4) return ''
  const from = Date.parse(course[0]!.at)
  const until = Date.parse(course.at(-1)!.at)
  const span = Math.max(1, until - from)
  const most = Math.max(1, ...course.map(point => point.score))
  const x = (at: string) => (((Date.parse(at) - from) / span) * width).toFixed(1)
  const y = (value: number) => (top + (1 - Math.max(0, value) / most) * (height - top)).toFixed(1)
  const line = course.map(({ at, score: value }, i) => `${i ? 'L' : 'M'}${x(at)} ${y(value)}`).join('')
  return html`<figure class="course" data-key="course">
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="Score over time: from ${course[0]!.score} to ${score}, at most ${most}">
<path class="course-area" d="${line}L${width} ${height}L0 ${height}Z"/>
<path class="course-line" d="${line}" vector-effect="non-scaling-stroke"/>
${qualified.map(({ as, since }) => html`<line class="course-mark" x1="${x(since)}" x2="${x(since)}" y1="0" y2="${height}" vector-effect="non-scaling-stroke"><title>${qualificationName(as)}</title></line>`)}
</svg>
<figcaption class="muted"><span>${date(course[0]!.at)}</span><span>Score over time${qualified.length ? html`<span class="wide">; dotted lines mark qualifications</span>` : ''}</span><span>now</span></figcaption>
</figure>`
}
