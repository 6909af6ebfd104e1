// Segment's HTTP Tracking API, /v1/batch; RudderStack, Jitsu and others speak it too.
// Sources: segment.com/docs/connections/sources/catalog/libraries/server/http-api and …/spec/common, and the source of
// github.com/segmentio/analytics-next (its batches are text/plain), read 2026-11-22.
import type { Batch, Interaction } from '@leadline/contract'
import { anonymousIdOf, leadOf, nameOf, standingOf, touchOf, userIdOf } from './facts.js'

/** `site` is the write key. Receivers drop what has the `messageId` of something before. */
export const segment = (batch: Batch): object => ({
  writeKey: batch.site,
  sentAt: batch.sentAt,
  batch: batch.events.flatMap(event => messagesOf(batch, event)),
})

function messagesOf(batch: Batch, event: Interaction): object[] {
  const { id, type, at, page, data, fields, traits, session, visit } = event
  const userId = userIdOf(batch)
  const common = {
    messageId: id,
    anonymousId: anonymousIdOf(batch, event),
    ...(userId && { userId }),
    timestamp: at,
    context: contextOf(batch, event),
  }
  const properties = { ...data, ...(fields && { fields }), session, visit, ...leadOf(batch, event) }
  const identify = {
    ...common,
    type: 'identify',
    traits: { ...batch.visitor.traits, ...traits, ...standingOf(batch, event) },
  }
  if (type === 'identify') return [identify]
  if (type === 'page_view')
    return [{ ...common, type: 'page', name: page.title, properties: { ...page, ...properties } }]
  const track = { ...common, type: 'track', event: nameOf(event), properties }
  // What a form taught about somebody is a message of its own, with an id that is as lasting.
  return traits ? [{ ...identify, messageId: `${id}-identify` }, track] : [track]
}

function contextOf(batch: Batch, event: Interaction): object {
  const touch = touchOf(batch, event)
  const [name, version] = (batch.sdk ?? 'leadline').split('/')
  return {
    direct: true, // from a visitor's device: the receiver may take the address from the request
    library: { name, version },
    page: event.page,
    ...(touch?.campaign && {
      campaign: {
        name: touch.campaign,
        source: touch.source,
        medium: touch.medium,
        term: touch.term,
        content: touch.content,
      },
    }),
    ...(batch.visitor.traits && { traits: batch.visitor.traits }),
  }
}
