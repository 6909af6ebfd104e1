// Whether this is a bad moment for anything to appear by itself.
import type { Lent } from '../../lent.js'
import { documentFact } from '../../lib/documentFact.js'
import { isVisible } from '../../lib/isVisible.js'

/** What takes keys. What has the focus in a frame is not to be seen from here: it may be a field. */
const fields = ':read-write,select,iframe,[type=range],[type=file],[role=combobox]'
const dialogs = 'dialog[open],[aria-modal=true]'

/** What has the focus, or is in the middle of the window, also inside open shadow roots. */
const innermost = (
  name: 'activeElement' | 'elementFromPoint',
  root: Document | ShadowRoot = document,
): Element | null => {
  // Asked of the prototype, so that nothing on the page is found by that name.
  const found = Reflect.get(Object.getPrototypeOf(root), name, root)
  const element: Element | null =
    typeof found === 'function' ? found.call(root, innerWidth / 2, innerHeight / 2) : found
  const inner = element?.shadowRoot
  return (inner && inner !== root && innermost(name, inner)) || element
}

/** A field has the focus: the visitor types, or is about to. */
export const isTyping = (): boolean => !!innermost('activeElement')?.matches(fields)

/** The page is not looked at, is being printed, shows something full screen or a dialog of its own; or somebody types. */
export const isBusy = ({ ancestors }: Lent): boolean =>
  !isVisible() ||
  isTyping() ||
  !!documentFact('fullscreenElement') ||
  matchMedia('print').matches ||
  // A dialog in a shadow root is known by where the focus is, and by what lies over the page: all else is inert.
  [
    ...document.querySelectorAll(dialogs),
    ...ancestors(innermost('activeElement')),
    ...ancestors(innermost('elementFromPoint')),
  ].some(each => each.matches(dialogs) && each.getClientRects().length)

/** A machine that says it is one. What drives a browser in a test is none: `settings.test` says that it is one. */
export const isBot = (): boolean =>
  navigator.webdriver || /bot\b|crawl|spider|headless|lighthouse/i.test(navigator.userAgent)
