// The file that an address leads to, by the end of its path or of one of its query's values.

export interface FileName {
  file: string
  /** Lower case, without dot. */
  ext: string
}

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Undefined when nothing in the address ends in one of `extensions` (lower case). */
export const fileOf = (url: URL, extensions: string[]): FileName | undefined => {
  for (const text of [decode(url.pathname), ...url.searchParams.values()]) {
    const [, file, ext = ''] = /([^/\\]+\.(\w+))$/.exec(text) ?? []
    if (file && extensions.includes(ext.toLowerCase())) return { file, ext: ext.toLowerCase() }
  }
}
