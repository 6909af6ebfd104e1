// dist/leadline.forms.js: rendered forms, and forms of the page's own that have no address to go to.
import { stopAll } from '../lib/stopAll.js'
import { askedPreview } from './askedPreview.js'
import { english } from './forms/english.js'
import { defineLeadForm } from './forms/leadForm.js'
import { observeMarkedForms } from './forms/markedForms.js'
import { observeHand } from './forms/spam.js'
import { loadTexts } from './say.js'
import type { MountWidget } from './widget.js'

/** What few pages need: gates, and the dialog that a form comes in over the page. */
const loadGates = () => import('./gates.js')

export const mount: MountWidget = host => {
  const texts = loadTexts(host, english)
  let gates: Promise<unknown> | undefined
  const stops = [
    observeHand(host),
    observeMarkedForms(host, texts),
    host.lent.whenPresent('data-lead-gate', () => {
      gates ??= loadGates().then(({ observeGates }) => stops.push(observeGates(host, texts)))
    }),
  ]
  defineLeadForm(host)
  askedPreview().then(async preview => {
    if (preview?.kind === 'form') (await loadGates()).openPreview(preview.id, host, await texts)
  })
  // Gates that are in the page are found before the texts are there.
  return texts.then(() => gates).then(() => ({ stop: () => stopAll(...stops)() }))
}
