// Umami's /api/batch: a list of what /api/send takes one by one.
// Sources: umami.is/docs/api/sending-stats and the source of github.com/umami-software/umami 3.1
// (src/app/api/send/route.ts, src/app/api/batch/route.ts, next.config.ts), read 2026-11-22.
import type { Batch, Interaction, Scalars } from '@leadline/contract'
import { cut } from './cut.js'
import { leadOf, nameOf, standingOf, timeOf } from './facts.js'

const MAX_NAME = 50
const MAX_HOST = 100
/** Of a value in the data (prisma/schema.prisma). */
const MAX_VALUE = 500
/** A longer one is refused (route.ts). */
const MAX_VITAL_MS = 60_000

/** `site` is the website's id. Umami does not recognise repeats. */
export const umami = (batch: Batch): object[] => batch.events.flatMap(event => messagesOf(batch, event))

function messagesOf(batch: Batch, event: Interaction): object[] {
  const { type, page, data, traits } = event
  const whose = {
    website: batch.site,
    ...(batch.visitor.id && { id: batch.visitor.id }),
    timestamp: Math.floor(timeOf(event) / 1000),
  }
  const where = {
    ...whose,
    hostname: (/^\w+:\/\/([^/:?#]*)/.exec(page.url)?.[1] ?? '').slice(0, MAX_HOST),
    url: page.url,
    title: page.title,
    referrer: page.referrer,
    ...(batch.test && { tag: 'test' }),
  }
  const identify = {
    type: 'identify',
    payload: { ...whose, data: fitting({ ...traits, ...standingOf(batch, event) }) },
  }
  if (type === 'identify') return [identify]
  if (type === 'web_vital')
    return [
      {
        type: 'performance',
        payload: {
          ...where,
          [`${data.metric}`.toLowerCase()]: Math.min(Number(data.value), MAX_VITAL_MS),
        },
      },
    ]
  const sent = { type: 'event', payload: { ...where, data: fitting({ ...data, ...leadOf(batch, event) }) } }
  if (type === 'page_view') return [sent]
  const named = { ...sent, payload: { ...sent.payload, name: nameOf(event, MAX_NAME) } }
  return traits ? [named, identify] : [named]
}

const fitting = (data: Scalars): Scalars =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'string' ? cut(value, MAX_VALUE) : value,
    ]),
  )
