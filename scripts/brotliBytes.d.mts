// Types of brotliBytes.mjs.
export const brotliBytes: (text: string | Uint8Array) => number
