// How many bytes a text is on the wire at its best: brotli, quality 11.
import { brotliCompressSync, constants } from 'node:zlib'

export const brotliBytes = text =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
