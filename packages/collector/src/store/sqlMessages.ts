// Webhook messages in SQL that both databases speak: taken by one worker at a time, settled, listed, handled, forgotten.
import type { Driver } from './driver.js'
import type { MessageRow, MessageStore } from './store.js'

export function sqlMessages(driver: Driver): MessageStore {
  const rows = async <T>(sql: string, parameters: unknown[] = []) =>
    (await driver.query(sql, parameters)) as unknown[] as T[]

  return {
    claimMessages: (url, now, leaseUntil, limit) =>
      rows<MessageRow>(
        `UPDATE messages SET next_at = $1 WHERE id IN (
           SELECT id FROM messages WHERE status = 'waiting' AND next_at <= $2 AND url = $4 ORDER BY next_at LIMIT $3 ${driver.skipLocked}
         ) RETURNING *`,
        [leaseUntil, now, limit, url],
      ),

    async settleMessage(id, { status, attempts, next_at, error }) {
      await rows('UPDATE messages SET status = $1, attempts = $2, next_at = $3, error = $4 WHERE id = $5', [
        status,
        attempts,
        next_at,
        error,
        id,
      ])
    },

    messages: (status, limit) =>
      rows('SELECT * FROM messages WHERE status = $1 ORDER BY created_at DESC, id LIMIT $2', [status, limit]),

    async message(id) {
      return (await rows<MessageRow>('SELECT * FROM messages WHERE id = $1', [id]))[0] ?? null
    },

    async reviveMessages(urls, now) {
      const revived = await rows(
        `UPDATE messages SET status = 'waiting', attempts = 0, next_at = $1
         WHERE status = 'dead' AND ${driver.within('url', 2)} RETURNING id`,
        [now, driver.list(urls)],
      )
      return revived.length
    },

    async discardMessages(id) {
      const discarded = await (id === null
        ? rows("DELETE FROM messages WHERE status = 'dead' RETURNING id")
        : rows("DELETE FROM messages WHERE status = 'dead' AND id = $1 RETURNING id", [id]))
      return discarded.length
    },

    async giveUpMessages(urls, createdBefore, error) {
      await rows(
        `UPDATE messages SET status = 'dead', error = $1
         WHERE status = 'waiting' AND created_at < $2 AND NOT ${driver.within('url', 3)}`,
        [error, createdBefore, driver.list(urls)],
      )
    },

    async forgetDelivered(before) {
      await rows("DELETE FROM messages WHERE status = 'delivered' AND next_at < $1", [before])
    },

    countMessages: () =>
      rows(
        'SELECT status, count(*) AS count, min(created_at) AS oldest FROM messages GROUP BY status ORDER BY status',
      ),
  }
}
