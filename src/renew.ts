// Begins a new visitor where somebody else is at the device, so that nobody gets what another one did.
import type { Api } from './api.js'

/** Waits until all of the one before is delivered; where it cannot be (offline), nothing changes. */
export const renew = async (api: Api, forget: () => Promise<void>): Promise<void> => {
  const { pending } = api.delivery()
  if (pending && (await api.flush()).pending) return
  await forget()
  api.page()
}
