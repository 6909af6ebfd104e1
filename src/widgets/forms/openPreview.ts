// Previews a form that the page does not have over the page.
import type { Say } from '../say.js'
import type { WidgetHost } from '../widget.js'
import { openFormDialog } from './formDialog.js'

export const openPreview = (name: string, host: WidgetHost, say: Say): void => {
  const forms = [...document.querySelectorAll('lead-form')]
  if (!forms.some(form => form.getAttribute('name') === name)) openFormDialog(name, host, say)
}
