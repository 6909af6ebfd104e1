// Whether this is a bad moment for anything to appear by itself.
import { documentFact } from '../../lib/documentFact.js'
import { isVisible } from '../../lib/isVisible.js'

const fields =
  'input:not([type=button],[type=submit],[type=reset],[type=checkbox],[type=radio],[type=image]),textarea,select,[contenteditable],[role=textbox],[role=combobox]'

/** The focused element, also inside open shadow roots. */
const focused = (): Element | null => {
  let element = documentFact('activeElement')
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** A field has the focus: the visitor types, or is about to. */
export const isTyping = (): boolean => {
  const element = focused()
  return !!element && (element.matches(fields) || (element as HTMLElement).isContentEditable)
}

/** The page is not looked at, is being printed, shows something full screen or a dialog of its own; or somebody types. */
export const isBusy = (): boolean =>
  !isVisible() ||
  isTyping() ||
  !!documentFact('fullscreenElement') ||
  matchMedia('print').matches ||
  [...document.querySelectorAll('dialog[open],[aria-modal=true]')].some(
    dialog => dialog.getClientRects().length,
  )

/** A machine that says it is one. What drives a browser in a test is none: `settings.test` says that it is one. */
export const isBot = (): boolean =>
  navigator.webdriver || /bot\b|crawl|spider|headless|lighthouse/i.test(navigator.userAgent)
