// Which style sheets make which display.
import dialog from '../theme/overlay.css'
import bar from './looks/bar.css'
import floating from './looks/floating.css'
import inline from './looks/inline.css'
import landing from './looks/landing.css'
import modal from './looks/modal.css'
import overlay from './looks/overlay.css'
import shared from './looks/shared.css'
import slideIn from './looks/slide-in.css'

export const styles = {
  modal: [shared, dialog, overlay, modal],
  bar: [shared, dialog, overlay, floating, bar],
  'slide-in': [shared, dialog, overlay, floating, slideIn],
  inline: [shared, inline],
  landing: [shared, landing],
}

/** What must not end up under a bar when it gets the focus. */
export const keepClear = (heightPx: number): string => `html{scroll-padding-block-end:${heightPx}px}`
