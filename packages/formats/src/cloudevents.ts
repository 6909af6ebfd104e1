// CloudEvents 1.0, JSON batch: each event's data is a Leadline batch of that one interaction, so nothing is lost.
// Source: github.com/cloudevents/spec, cloudevents/spec.md and formats/json-format.md (section 4), read 2026-11-22.
import type { Batch } from '@leadline/contract'

/** Receivers take events of the same `source` and `id` for the same event. */
export const cloudevents = (batch: Batch): object[] =>
  batch.events.map(event => ({
    specversion: '1.0',
    id: event.id,
    source: `leadline:${encodeURIComponent(batch.site)}`,
    type: `leadline.${event.type}`,
    ...(batch.visitor.id && { subject: batch.visitor.id }),
    time: event.at,
    datacontenttype: 'application/json',
    ...(batch.test && { leadlinetest: true }), // names of extensions are lower case letters and digits
    data: { ...batch, events: [event] },
  }))
