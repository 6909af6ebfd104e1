// Lines of a stream, many at a time: several times as quick as node:readline, which matters at a million lines.

/** Yields each line without its end. Memory: one chunk and one line. */
export async function* readLines(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of source) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield line
  }
  if (rest) yield rest
}
