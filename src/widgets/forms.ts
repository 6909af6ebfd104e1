// dist/leadline.forms.js: rendered forms, gates, and forms of the page's own that have no address to go to.
import { stopAll } from '../lib/stopAll.js'
import { english } from './forms/english.js'
import { observeGates } from './forms/gates.js'
import { defineLeadForm, LeadForm } from './forms/leadForm.js'
import { observeMarkedForms } from './forms/markedForms.js'
import { observeHand } from './forms/spam.js'
import { readPreview } from './preview.js'
import { loadTexts } from './say.js'
import type { MountWidget } from './widget.js'

export const mount: MountWidget = host => {
  const stops = [observeHand(), observeGates(host)]
  let isStopped = false
  defineLeadForm(host)
  loadTexts(host, english).then(say => {
    if (!isStopped) stops.push(observeMarkedForms(host, say))
  })
  // A form that the page does not have is previewed over it.
  const preview = readPreview()
  if (preview?.kind === 'form') {
    const isThere = [...document.querySelectorAll('lead-form')].some(
      form => form.getAttribute('name') === preview.id,
    )
    if (!isThere) new LeadForm().openDialog(preview.id)
  }
  return {
    stop: () => {
      isStopped = true
      stopAll(...stops)()
    },
  }
}
