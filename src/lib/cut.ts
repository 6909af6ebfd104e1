// Shortens a text without leaving half of a character at its end.

/** The most characters that are recorded of a name or a property (contract §4). */
const MAX_CHARACTERS = 1000

/** What is no text stays as it is. */
export const cut = <Value>(value: Value, most = MAX_CHARACTERS): Value =>
  typeof value == 'string' ? (value.slice(0, most).replace(/[\ud800-\udbff]$/, '') as Value) : value
