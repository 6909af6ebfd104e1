// Web vitals: how the page felt, once a visit each, and again when a value changed until the next leaving.
import { type MetricType, onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals'
import { isVisible } from '../lib/isVisible.js'
import { stopAll } from '../lib/stopAll.js'
import type { Observe } from './observation.js'

/** Layout shift has no unit and is small; the others are milliseconds. */
const round = ({ name, value }: MetricType) =>
  name === 'CLS' ? Math.round(value * 1e4) / 1e4 : Math.round(value)

export const observeVitals: Observe = ({ emit, onLeave }) => {
  const changed = new Map<string, MetricType>()
  let isStopped = false
  const report = () => {
    for (const metric of changed.values())
      emit({
        type: 'web_vital',
        data: { metric: metric.name, value: round(metric), rating: metric.rating },
      })
    changed.clear()
  }
  const keep = (metric: MetricType) => {
    if (isStopped) return
    changed.set(metric.name, metric)
    // The last values may come after everybody has left.
    if (!isVisible()) report()
  }
  for (const on of [onCLS, onINP, onLCP, onFCP, onTTFB]) on(keep, { reportAllChanges: true })
  return stopAll(onLeave(report), () => {
    isStopped = true
  })
}
