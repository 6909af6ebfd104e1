// Cuts a text to so many UTF-16 units.

/** Never between the halves of one character: strict JSON readers refuse a half. */
export const cut = (text: string, max: number): string => text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')
