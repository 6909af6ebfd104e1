// The element `<lead-form name="ebook">`: renders that form of the config in a shadow root. `defineLeadForm` registers it.
import { stopAll } from '../../lib/stopAll.js'
import type { Stop } from '../../observe/observation.js'
import { element } from '../element.js'
import { type Preview, readPreview } from '../preview.js'
import { loadTexts } from '../say.js'
import { adopt } from '../theme/adopt.js'
import type { WidgetHost } from '../widget.js'
import { createForm, type RunningForm } from './createForm.js'
import { english } from './english.js'
import { formStyles } from './formStyles.js'

/**
 * What is inside it in the page is shown until the form is, and for good where there is no such form.
 * Parts and custom properties: docs/theming.md.
 */
export class LeadForm extends HTMLElement {
  /** Set before it is registered. */
  static host: WidgetHost
  static observedAttributes = ['name']

  /** Name of the form that is being shown. */
  #shown?: string
  #stop?: Stop
  #onSuccess?: () => void
  #dialog?: HTMLDialogElement
  #ready?: Promise<void>

  connectedCallback(): void {
    this.#ready = this.#show()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show()
  }

  /** Shows the form `name` in a dialog over the page; resolves when that is closed, and takes itself away. */
  async openDialog(name: string, onSuccess?: () => void): Promise<void> {
    const dialog = element('dialog', { part: 'dialog' })
    this.#dialog = dialog
    this.#onSuccess = onSuccess
    this.setAttribute('name', name)
    document.body.append(this)
    await this.#ready
    if (dialog.isConnected) {
      dialog.showModal()
      // Focus goes to the first question, not to the button that closes.
      dialog.querySelector<HTMLElement>('[part=input]:enabled')?.focus()
      await new Promise(resolve => dialog.addEventListener('close', resolve))
    }
    this.remove()
  }

  async #show(): Promise<void> {
    const name = this.getAttribute('name') ?? ''
    if (name === this.#shown) return
    this.#shown = name
    const { host } = LeadForm
    const { forms } = host.settings
    const config = forms && Object.hasOwn(forms, name) ? forms[name] : undefined
    if (!config?.fields?.[0]) {
      host.lent.warn(
        501,
        `<lead-form name="${name}">: the config has no such form with fields. It has: ${Object.keys(forms ?? {})}`,
      )
      return
    }
    const say = await loadTexts(host, english)
    if (name !== this.#shown) return
    const asked = readPreview()
    const preview: Preview | undefined = asked?.kind === 'form' && asked.id === name ? asked : undefined
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const dialog = this.#dialog
    const close =
      dialog && element('button', { class: 'close', part: 'close', 'aria-label': say('close') }, '✕')
    close?.addEventListener('click', () => dialog!.close())
    let after: HTMLElement | undefined
    const replace = (inside: HTMLElement) =>
      (dialog ?? root).replaceChildren(...(close ? [close] : []), inside)
    try {
      const running = createForm(
        { host, say, name, config, place: this, preview, onSuccess: this.#onSuccess },
        panel => {
          after = panel
          if (!root.firstChild) return
          replace(panel)
          panel.focus()
        },
      )
      this.#stop?.()
      this.#stop = this.#watch(running)
      adopt(root, formStyles)
      if (dialog) {
        dialog.ariaLabel = config.heading ?? name
        root.replaceChildren(dialog)
      }
      replace(after ?? running.form)
    } catch (error) {
      host.lent.warn(502, `<lead-form name="${name}">: its config cannot be used: ${error}`)
    }
  }

  /** Half of it before a visitor's eyes is a view, once a visit. */
  #watch({ form, seen, left }: RunningForm): Stop {
    const { host } = LeadForm
    const observer = new IntersectionObserver(
      entries => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        seen()
      },
      { threshold: 0.5 },
    )
    const look = () => {
      observer.disconnect()
      observer.observe(form)
    }
    look()
    return stopAll(
      host.onVisit(look),
      host.onLeave(ended => ended && left()),
      () => observer.disconnect(),
    )
  }
}

/** Registers the element; those already in the page come to life. A page that took the name first keeps it. */
export const defineLeadForm = (host: WidgetHost): void => {
  LeadForm.host = host
  if (!customElements.get('lead-form')) customElements.define('lead-form', LeadForm)
}
