// Whether the author asked that a path is not observed.
import type { Settings } from '../settings.js'

/** `*` in a glob of `exclude` matches any run of characters, `/` included. */
export const isExcluded = (path: string, { exclude }: Pick<Settings, 'exclude'>): boolean =>
  exclude.some(glob =>
    new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(path),
  )
