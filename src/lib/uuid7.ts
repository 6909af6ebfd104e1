// Makes UUIDv7s (RFC 9562) whose order is the order of making, even within a millisecond or when the clock steps back.
let lastMs = 0
let counter = 0
/** Random numbers are drawn many at a time: each draw is a call into the browser. */
const random = new Uint32Array(128)
let used = random.length

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/** How the ids that are made at this time begin: 48 bits of time. */
export const idAt = (ms: number): string => hex(Math.max(0, ms), 12).replace(/.{8}/, '$&-')

/** The time, a 12-bit counter where the RFC allows random bits, 62 random bits. */
export function uuid7(): string {
  const now = Date.now()
  counter = now > lastMs ? 0 : counter + 1
  lastMs = Math.max(now, counter > 0xfff ? lastMs + 1 : lastMs)
  counter &= 0xfff
  if (used == random.length) {
    crypto.getRandomValues(random)
    used = 0
  }
  const high = hex(((random[used++]! & 0x3fffffff) | 0x80000000) >>> 0, 8)
  return `${idAt(lastMs)}-7${hex(counter, 3)}-${high.replace(/.{4}/, '$&-')}${hex(random[used++]!, 8)}`
}
