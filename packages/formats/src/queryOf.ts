// Writes what is known as `a=1&b=2`.

/** What is undefined or empty is left out; half a character, which `encodeURIComponent` would throw at, becomes U+FFFD. */
export const queryOf = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(`${value}`.replace(/\p{Cs}/gu, '\uFFFD'))}`)
    .join('&')
