// The element `<lead-form name="ebook">`: renders that form of the config in a shadow root. `defineLeadForm` registers it.
import { askedPreview } from '../askedPreview.js'
import { loadTexts } from '../say.js'
import { adopt } from '../theme/adopt.js'
import type { WidgetHost } from '../widget.js'
import { createForm, turnAll } from './createForm.js'
import { english } from './english.js'
import { formConfig } from './formConfig.js'
import type { Turn } from './formSetting.js'
import look from './forms.css'
import { isGroup } from './question.js'

/** Filled before the element is registered, and anew at each start: forms that are there already go on with that one. */
const host = {} as WidgetHost

/**
 * What is inside it in the page is shown until the form is, and for good where there is no such form.
 * Parts and custom properties: docs/theming.md.
 */
export class LeadForm extends HTMLElement {
  static observedAttributes = ['name']

  /** Settled when the form is there, or a warning says why it is not. */
  declare ready?: Promise<void>
  declare turn?: Turn
  /** Name of the form that is being shown. */
  #shown?: string

  connectedCallback(): void {
    this.attributeChangedCallback()
  }

  /** When the element is registered after it is in the page, this is called first. */
  attributeChangedCallback(): void {
    const name = this.getAttribute('name') ?? ''
    if (!this.isConnected || name === this.#shown) return
    this.#shown = name
    this.ready = this.#show(name)
  }

  async #show(name: string): Promise<void> {
    const { warn } = host.lent
    const config = formConfig(host, name)
    const about = `<lead-form name="${name}">: `
    if (!config?.fields?.[0]) return warn(501, `${about}the config has no such form`, host.settings.forms)
    const [say, asked] = await Promise.all([loadTexts(host, english), askedPreview()])
    if (name !== this.#shown) return
    const preview = asked?.kind === 'form' && asked.id === name ? asked : undefined
    try {
      // A choice of nothing can be neither made nor, where it is required, left out.
      const fields = config.fields.filter(
        field =>
          field.options?.[0] ||
          (field.type !== 'select' && !isGroup(field)) ||
          warn(502, `${about}field "${field.name}" has no options`),
      )
      const form = createForm({ host, say, name, config: { ...config, fields }, place: this, preview })
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      adopt(root, look)
      root.replaceChildren(form)
    } catch (error) {
      warn(502, `${about}its config cannot be used: ${error}`)
    }
  }
}

/** Registers the element; those already in the page come to life. A page that took the name first keeps it. */
export const defineLeadForm = (given: WidgetHost): void => {
  Object.assign(host, given)
  given.onVisit(() => turnAll())
  if (!customElements.get('lead-form')) customElements.define('lead-form', LeadForm)
}
