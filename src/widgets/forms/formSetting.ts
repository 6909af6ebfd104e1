// What a form is made from.
import type { FormConfig } from '@leadline/contract'
import type { Preview } from '../preview.js'
import type { Say } from '../say.js'
import type { WidgetHost } from '../widget.js'

/** A visit begins; or somebody else is at the device, and the form is emptied for them. */
export type Turn = (isOther?: boolean) => void

export interface FormSetting {
  host: WidgetHost
  say: Say
  name: string
  config: FormConfig
  /** The element that stands for it in the page. */
  place: HTMLElement & { turn?: Turn }
  /** Set when it is only being looked at. */
  preview?: Preview
}
