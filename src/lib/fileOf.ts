// The file that an address leads to, by the end of its path or of one of its query's values.

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Lower case, without dot. */
export const extensionOf = (file: string): string | undefined => /\.(\w+)$/.exec(file)?.[1]?.toLowerCase()

/** Undefined when nothing in the address ends in one of `extensions` (lower case). */
export const fileOf = (url: URL, extensions: string[]): string | undefined => {
  for (const text of [decode(url.pathname), ...url.searchParams.values()]) {
    const [file] = /[^/\\]+\.\w+$/.exec(text) ?? []
    if (file && extensions.includes(extensionOf(file)!)) return file
  }
}
