// Durations as models write them: `30d`, `12h`, `5m`, `10s`, `250ms`.
const UNIT_MS: Record<string, number> = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 }

/** Milliseconds of a duration; NaN for any other text. */
export const durationMs = (text: string): number => parseFloat(text) * UNIT_MS[text.replace(/^[\d.]+/, '')]!
