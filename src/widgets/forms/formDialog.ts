// Shows a form of the config in a dialog over the page, for a gate or a preview.
import { button } from '../button.js'
import { element } from '../element.js'
import type { Say } from '../say.js'
import overlay from '../theme/overlay.css'
import type { WidgetHost } from '../widget.js'
import { formConfig } from './formConfig.js'
import dialogLook from './formDialog.css'
import type { LeadForm } from './leadForm.js'

/** Resolves when it is open: what lies below it cannot be used. It may be taken away without being closed. `succeeded` is called at a submit. */
export const openFormDialog = async (
  name: string,
  host: WidgetHost,
  say: Say,
  succeeded: () => void = () => {},
): Promise<void> => {
  const form = element('lead-form' as 'div', { name }) as HTMLElement as LeadForm
  document.body.append(form)
  await form.ready
  const root = form.shadowRoot
  if (root) {
    const dialog = element('dialog', {
      part: 'dialog',
      'aria-label': formConfig(host, name)?.heading || name,
    })
    const close = button('close', { class: 'close', 'aria-label': say('close') }, '✕', () => dialog.close())
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(overlay + dialogLook)
    root.adoptedStyleSheets.push(sheet)
    dialog.append(close, ...root.children)
    root.append(dialog)
    const stop = host.signals.on('form', ({ phase, element: sent }) => {
      if (phase === 'success' && sent === form) queueMicrotask(succeeded)
    })
    dialog.showModal()
    // Focus goes to the first question, not to the button that closes.
    dialog.querySelector<HTMLElement>('[part=input]:enabled')?.focus()
    dialog.addEventListener('close', () => {
      stop()
      form.remove()
    })
  } else form.remove()
}
