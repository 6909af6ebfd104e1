// What the process itself takes, under the names that Prometheus's client libraries have for it.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Gauge } from './metrics.js'

/** `read` answers the figures; the event loop's are those since it was last called. */
export function watchProcess() {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  return {
    stop: () => void delay.disable(),
    read(): Gauge[] {
      const { user, system } = process.cpuUsage()
      const gauges: Gauge[] = [
        {
          name: 'process_cpu_seconds_total',
          help: 'CPU time spent.',
          type: 'counter',
          values: [[{}, (user + system) / 1e6]],
        },
        {
          name: 'process_resident_memory_bytes',
          help: 'Memory in use.',
          values: [[{}, process.memoryUsage.rss()]],
        },
        {
          name: 'process_start_time_seconds',
          help: 'When the process started, Unix time.',
          values: [[{}, Math.round(Date.now() / 1000 - process.uptime())]],
        },
        {
          name: 'nodejs_eventloop_lag_p99_seconds',
          help: 'How late the event loop was in 99 of 100 cases, since the last scrape.',
          values: [[{}, delay.percentile(99) / 1e9]],
        },
      ]
      delay.reset()
      return gauges
    },
  }
}
