// Turns an attribute's text into what its author meant: true, false, a plain number, or text.

/** Up to 15 digits, which a double holds exactly. `007`, `1e3` and `+1` stay text. */
export const typedValue = (text: string): string | number | boolean =>
  /^(true|false)$/.test(text) ? text === 'true' : /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? +text : text
