// Shortens a text without leaving half of a character at its end.

/** The most characters that are recorded of a name or a property (contract §4). */
const MAX_CHARACTERS = 1000

export const cut = (text: string, most = MAX_CHARACTERS): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
