// Counters in the text format that Prometheus reads.

type Labels = Record<string, string | number>

/** Seconds; from a fast local write to what a person would call stuck. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

const meanings = {
  leadline_beacons_total: 'Beacons answered, by status.',
  leadline_interactions_total: 'Interactions received, by what became of them.',
  leadline_webhook_attempts_total: 'Webhook requests made, by outcome.',
  leadline_erasures_total: 'Leads erased.',
} as const

export function createMetrics() {
  const counters = new Map<string, number>()
  const durations = { counts: buckets.map(() => 0), sum: 0, count: 0 }

  return {
    count(name: keyof typeof meanings, labels: Labels = {}, by = 1) {
      const series = name + labelText(labels)
      counters.set(series, (counters.get(series) ?? 0) + by)
    },
    /** How long a beacon took from its body to its answer. */
    observeBeacon(seconds: number) {
      durations.sum += seconds
      durations.count++
      buckets.forEach((limit, i) => {
        if (seconds <= limit) durations.counts[i]!++
      })
    },
    /** @param gauges figures of this moment: name → meaning and value by labels */
    text(gauges: { name: string; help: string; values: [Labels, number][] }[]): string {
      const lines: string[] = []
      for (const [name, help] of Object.entries(meanings)) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`)
        for (const [series, value] of counters) {
          if (series === name || series.startsWith(`${name}{`)) lines.push(`${series} ${value}`)
        }
      }
      const duration = 'leadline_beacon_duration_seconds'
      lines.push(`# HELP ${duration} From a beacon's arrival to its answer.`, `# TYPE ${duration} histogram`)
      buckets.forEach((limit, i) => {
        lines.push(`${duration}_bucket{le="${limit}"} ${durations.counts[i]}`)
      })
      lines.push(`${duration}_bucket{le="+Inf"} ${durations.count}`)
      lines.push(`${duration}_sum ${durations.sum}`, `${duration}_count ${durations.count}`)
      for (const { name, help, values } of gauges) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`)
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
