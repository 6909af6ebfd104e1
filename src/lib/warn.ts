// Tells authors, once for each code and text, what is wrong; docs/warnings.md says what happens then and how to mend it.
const said = new Set<string>()

/**
 * @param code stable, `LL` and three digits: 1xx options, 2xx calls, 3xx delivery, 4xx storage
 * @param text what was wrong, where, and what would be right
 * @param given what the page passed in: it may be anything, also what cannot be made a text
 */
export function warn(code: number, text: string, ...given: unknown[]): void {
  const line = `LL${code} ${text}`
  if (!said.has(line)) console.warn(`leadline: ${line}`, ...given)
  said.add(line)
}
