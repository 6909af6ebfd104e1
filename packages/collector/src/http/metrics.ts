// Counters and durations in the text format that Prometheus reads.

type Labels = Record<string, string | number>
/** A figure of this moment: its meaning, and its value by labels. */
export type Gauge = { name: string; help: string; values: [Labels, number][]; type?: 'gauge' | 'counter' }

/** Seconds; from a fast local write to what a person would call stuck. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

const counterMeanings = {
  leadline_http_requests_total: 'Requests answered, by method and status. Beacons are among them.',
  leadline_beacons_total: 'Beacons answered, by status.',
  leadline_interactions_total: 'Interactions received, by what became of them.',
  leadline_webhook_attempts_total: 'Webhook requests made, by outcome.',
  leadline_erasures_total: 'Leads erased.',
  leadline_leads_forgotten_total: 'Leads forgotten because they were not seen for as long as the retention.',
  leadline_wrong_tokens_total: 'Admin tokens that were wrong, or refused unheard after too many wrong ones.',
} as const

const durationMeanings = {
  leadline_beacon_duration_seconds: "From a beacon's arrival to its answer.",
  leadline_store_commit_duration_seconds: 'From handing a beacon to the store until it is durable.',
} as const

type Counter = keyof typeof counterMeanings
type Duration = keyof typeof durationMeanings

export function createMetrics() {
  const counters = new Map<string, number>()
  const durations = new Map<Duration, { counts: number[]; sum: number; count: number }>()

  function observe(name: Duration, seconds: number) {
    const seen = durations.get(name) ?? { counts: buckets.map(() => 0), sum: 0, count: 0 }
    durations.set(name, seen)
    seen.sum += seconds
    seen.count++
    buckets.forEach((limit, i) => {
      if (seconds <= limit) seen.counts[i]!++
    })
  }

  return {
    count(name: Counter, labels: Labels = {}, by = 1) {
      const series = name + labelText(labels)
      counters.set(series, (counters.get(series) ?? 0) + by)
    },

    /** Does the work, and notes how long it took, also if it fails. */
    async time<T>(name: Duration, work: () => Promise<T>): Promise<T> {
      const startedAt = performance.now()
      try {
        return await work()
      } finally {
        observe(name, (performance.now() - startedAt) / 1000)
      }
    },

    text(gauges: Gauge[]): string {
      const lines: string[] = []
      for (const [name, help] of Object.entries(counterMeanings)) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`)
        for (const [series, value] of counters) {
          if (series === name || series.startsWith(`${name}{`)) lines.push(`${series} ${value}`)
        }
      }
      for (const [name, help] of Object.entries(durationMeanings)) {
        const { counts, sum, count } = durations.get(name as Duration) ?? { counts: [], sum: 0, count: 0 }
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} histogram`)
        buckets.forEach((limit, i) => {
          lines.push(`${name}_bucket{le="${limit}"} ${counts[i] ?? 0}`)
        })
        lines.push(`${name}_bucket{le="+Inf"} ${count}`, `${name}_sum ${sum}`, `${name}_count ${count}`)
      }
      for (const { name, help, values, type = 'gauge' } of gauges) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`)
        for (const [labels, value] of values) lines.push(`${name}${labelText(labels)} ${value}`)
      }
      return `${lines.join('\n')}\n`
    },
  }
}

export type Metrics = ReturnType<typeof createMetrics>

function labelText(labels: Labels) {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${String(value).replace(/[\\"\n]/g, c => (c === '\n' ? '\\n' : `\\${c}`))}"`,
  )
  return pairs.length ? `{${pairs.join(',')}}` : ''
}
