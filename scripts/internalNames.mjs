// Names of properties and methods that the build shortens: they stay inside one file of dist/, and are never stored or sent.
// tests/laws/internalNames.test.ts holds the list to that. DOM names need no thought: terser leaves them alone.

export const internalNames = [
  // ledger and beacon
  'added',
  'bytes',
  'changed',
  'disarm',
  'ids',
  'keepSnapshot',
  'leave',
  'persist',
  'queues',
  'retryAfterMs',
  'settle',
  'statuses',
  'sync',
  'undelivered',
  // scoring
  'fold',
  'holds',
  'held',
  'keep',
  'left',
  'reached',
  // conductor and gate
  'decide',
  'isOpen',
  'preset',
  'reread',
  'scorer',
  'senders',
  'sources',
  // observing forms
  'isSent',
  'startedAt',
  // rendered forms
  'inputs',
  'insisted',
  'isAsked',
  'isKnown',
  'row',
  'stepLine',
  'trap',
  // offers
  'allows',
  'disconnected',
  'judge',
  'lacks',
  'made',
  'recall',
  'sessionIndex',
]
