// The part of an address that names the page.
import type { Settings } from '../settings.js'

/** The path; with `hashRoutes` the fragment belongs to it. */
export const pathOf = (url: URL | Location, { hashRoutes }: Pick<Settings, 'hashRoutes'>): string =>
  url.pathname + (hashRoutes ? url.hash : '')
