// A request's body as JSON: of a known content type, perhaps gzipped, never larger than allowed.
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Problem } from './problem.js'

const unzip = promisify(gunzip)

/** Before and after decompression. Contract §11. */
export const maxBodyBytes = 1024 * 1024

const accepted = ['application/json', 'text/plain']

/** As much as a page sends at once, with room (contract §2, `batchSize`). */
const usualBytes = 64 * 1024

/** How many usual bodies this one is as dear as. */
export const weightOf = (bytes: number) => Math.max(1, Math.ceil(bytes / usualBytes))

/** Whether the body may be larger than any that a page sends: of no stated length, or compressed. */
export const mayBeLarge = ({ headers }: Request) =>
  headers.has('content-encoding') || !(Number(headers.get('content-length') ?? Infinity) <= usualBytes)

/** @param weigh told how many bytes it has, decompressed @throws {Problem} 400, 413 or 415 */
export async function readJson(
  request: Request,
  weigh: (bytes: number) => void = () => {},
): Promise<unknown> {
  const type = (request.headers.get('content-type') ?? 'text/plain').split(';')[0]!.trim().toLowerCase()
  if (!accepted.includes(type))
    throw new Problem(
      415,
      'content-type',
      'Content type not supported',
      `Send the body as ${accepted.join(' or ')}, not ${type || 'an empty type'}.`,
      { headers: { 'accept-post': accepted.join(', ') } },
    )
  const encoding = (request.headers.get('content-encoding') ?? 'identity').trim().toLowerCase()
  if (encoding !== 'identity' && encoding !== 'gzip')
    throw new Problem(
      415,
      'content-encoding',
      'Content encoding not supported',
      `Send the body as it is or gzipped, not as ${encoding}.`,
      { headers: { 'accept-encoding': 'gzip, identity' } },
    )
  const body = await readBytes(request)
  const plain = encoding === 'gzip' ? await unzipped(body) : body
  weigh(plain.byteLength)
  const text = new TextDecoder().decode(plain)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Problem(400, 'not-json', 'Not JSON', `The body is not JSON: ${(error as Error).message}.`)
  }
}

const tooLarge = () =>
  new Problem(
    413,
    'too-large',
    'Body too large',
    `The body may have at most ${maxBodyBytes.toLocaleString('en')} bytes, before and after decompression. Send fewer interactions at once.`,
  )

async function readBytes(request: Request): Promise<Uint8Array> {
  const length = request.headers.get('content-length')
  if (length !== null) {
    if (Number(length) > maxBodyBytes) throw tooLarge()
    const bytes = new Uint8Array(await request.arrayBuffer())
    // A client without a network between (a test, a worker) may state any length.
    if (bytes.byteLength > maxBodyBytes) throw tooLarge()
    return bytes
  }
  // Of unknown length (chunked): count while reading. Slower, since the stream has to be made; browsers always tell.
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBodyBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function unzipped(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await unzip(bytes, { maxOutputLength: maxBodyBytes })
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new Problem(
      400,
      'not-gzip',
      'Not gzip',
      `The body is not gzip, as its Content-Encoding says: ${(error as Error).message}.`,
    )
  }
}
