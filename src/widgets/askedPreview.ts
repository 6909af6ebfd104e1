// The preview that the address asks for: what reads and marks it is fetched only then.
import type { Preview } from './preview.js'

export const askedPreview = async (): Promise<Preview | undefined> =>
  /[?&]leadline-preview=/.test(location.search) ? (await import('./preview.js')).readPreview() : undefined
