// Leadline itself, the least that can be done, and nothing at all.
import { json, noId, type SeenEvent, type Subject } from './subject.js'

interface LeadlineEvent {
  id: string
  n: number
  data: { label?: string }
}

export const leadline: Subject = {
  name: 'leadline',
  head: ({ origin }) =>
    `<script async src="/leadline.js" data-site="bench" data-endpoint="${origin}/v1/events"></script>`,
  track: "window.benchTrack = (label, padding) => leadline.track('bench', { label, padding })",
  ready: "typeof window.leadline?.track == 'function'",
  parse: request => {
    const batch = json(request.body) as { events?: LeadlineEvent[] } | undefined
    return (batch?.events ?? []).map((event): SeenEvent => ({ ...event, label: event.data?.label }))
  },
  answer: { accepted: 0, duplicates: 0, rejected: [] },
}

/** Ten lines: a listener and sendBeacon. */
export const floor: Subject = {
  name: 'floor',
  head: ({ origin }) => `<script>
    const send = (name, props) => navigator.sendBeacon('${origin}/floor',
      JSON.stringify({ id: crypto.randomUUID(), name, props, url: location.href, at: Date.now() }))
    send('pageview')
    addEventListener('click', event => {
      const link = event.target.closest('a[href]')
      if (link && link.host != location.host) send('click', { href: link.href, text: link.textContent })
    })
  </script>`,
  track: "window.benchTrack = (label, padding) => send('bench', { label, padding })",
  parse: request => {
    const event = json(request.body) as { id: string; props?: { label?: string } } | undefined
    return event ? [{ id: event.id ?? noId(), label: event.props?.label }] : []
  },
}

export const nothing: Subject = {
  name: 'empty page',
  head: () => '',
  track: 'window.benchTrack = () => {}',
  parse: () => [],
}
