// Fetches the file that makes functions of the names of wire formats, where an endpoint has one.
import { warn } from './lib/warn.js'
import type { Settings } from './settings.js'

/** Anything but a function is a name, be it right or not. */
export const hasNamedFormat = ({ endpoints }: Settings): boolean =>
  endpoints.some(({ format }) => format && typeof format != 'function')

/** Without it nothing is sent to such an endpoint, least of all in another format: `encode` cannot call a name. */
export const fetchFormats = (
  settings: Settings,
  load: (name: 'formats') => Promise<typeof import('./formats.js')>,
): Promise<void> =>
  load('formats').then(
    ({ useFormats }) => useFormats(settings, warn),
    error => warn(104, `formats cannot be fetched: ${error}`),
  )
