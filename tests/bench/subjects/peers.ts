// The peers, each set up as its documentation says, with nothing but the endpoint changed.
import type { ReceivedRequest } from '../../support/faultyCollector.js'
import { json, noId, type SeenEvent, type Subject } from './subject.js'

type Props = { label?: string }

/** The value of a form field `data`, in base64 or not. */
function formData(body: string): unknown {
  const data = new URLSearchParams(body).get('data')
  if (data === null) return undefined
  return json(data) ?? json(Buffer.from(data, 'base64').toString('utf8'))
}

const list = <T>(value: unknown): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T]

export const plausible: Subject = {
  name: 'plausible',
  packages: ['@plausible-analytics/tracker@0.4.6'],
  module: ({ origin }) => `
    import { init, track } from '@plausible-analytics/tracker'
    init({ domain: 'bench', endpoint: '${origin}/api/event', captureOnLocalhost: true,
      outboundLinks: true, fileDownloads: true, logging: false })
    window.track = track`,
  track: "window.benchTrack = (label, padding) => track('bench', { props: { label, padding } })",
  ready: 'window.track',
  parse: request => {
    const event = json(request.body) as { p?: Props } | undefined
    return event ? [{ id: noId(), label: event.p?.label }] : []
  },
}

export const snowplow: Subject = {
  name: 'snowplow',
  packages: ['@snowplow/browser-tracker@4.10.1'],
  module: ({ origin }) => `
    import { newTracker, trackPageView, trackStructEvent } from '@snowplow/browser-tracker'
    newTracker('sp', '${origin}', { appId: 'bench' })
    trackPageView()
    window.trackStructEvent = trackStructEvent`,
  track: `window.benchTrack = (label, padding) =>
    trackStructEvent({ category: 'bench', action: 'bench', label, property: padding })`,
  ready: 'window.trackStructEvent',
  parse: request => {
    const body = json(request.body) as { data?: { eid: string; se_la?: string }[] } | undefined
    return (body?.data ?? []).map(event => ({ id: event.eid, label: event.se_la }))
  },
}

export const segment: Subject = {
  name: 'segment',
  packages: ['@segment/analytics-next@1.84.3'],
  module: ({ host }) => `
    import { AnalyticsBrowser } from '@segment/analytics-next'
    const to = { apiKey: 'bench', apiHost: '${host}/v1', protocol: 'http' }
    window.analytics = AnalyticsBrowser.load(
      { writeKey: 'bench', cdnSettings: { integrations: { 'Segment.io': to } } },
      { integrations: { 'Segment.io': to } })
    window.analytics.page()
    window.analytics.ready(() => { window.segmentReady = true })`,
  track: "window.benchTrack = (label, padding) => void analytics.track('bench', { label, padding })",
  ready: 'window.segmentReady',
  parse: request => {
    type Message = { messageId: string; properties?: Props; batch?: Message[] }
    const body = json(request.body) as Message | undefined
    return (body?.batch ?? list<Message>(body))
      .filter(message => message.messageId)
      .map(message => ({ id: message.messageId, label: message.properties?.label }))
  },
  answer: { success: true },
}

export const posthog: Subject = {
  name: 'posthog',
  packages: ['posthog-js@1.449.2'],
  module: ({ origin }) => `
    import posthog from 'posthog-js'
    posthog.init('phc_bench', { api_host: '${origin}', advanced_disable_flags: true,
      disable_session_recording: true, disable_surveys: true, opt_out_useragent_filter: true, disable_external_dependency_loading: true,
      rate_limiting: { events_per_second: 10000, events_burst_limit: 100000 },
      loaded: () => { window.posthogReady = true } })
    window.posthog = posthog`,
  track: "window.benchTrack = (label, padding) => void posthog.capture('bench', { label, padding })",
  ready: 'window.posthogReady',
  parse: request => {
    type Event = { uuid?: string; properties?: Props }
    const body = json(request.body) ?? formData(request.body)
    return list<Event & { batch?: Event[] }>(body)
      .flatMap(part => part.batch ?? [part])
      .filter(event => event.uuid)
      .map(event => ({ id: event.uuid!, label: event.properties?.label }))
  },
  answer: { status: 1 },
}

export const mixpanel: Subject = {
  name: 'mixpanel',
  packages: ['mixpanel-browser@2.83.0'],
  module: ({ origin }) => `
    import mixpanel from 'mixpanel-browser/dist/mixpanel-core.cjs.js'
    mixpanel.init('bench', { api_host: '${origin}', track_pageview: true, persistence: 'localStorage' })
    window.mixpanel = mixpanel`,
  track: "window.benchTrack = (label, padding) => void mixpanel.track('bench', { label, padding })",
  ready: 'window.mixpanel',
  parse: (request: ReceivedRequest): SeenEvent[] => {
    type Event = { event?: string; properties?: Props & { $insert_id: string } }
    return list<Event>(json(request.body) ?? formData(request.body))
      .filter(event => event.properties?.$insert_id)
      .map(({ properties }) => ({ id: properties!.$insert_id, label: properties!.label }))
  },
  answer: { status: 1, error: null },
}
