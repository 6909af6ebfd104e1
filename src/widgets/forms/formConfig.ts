// The form of a name in the config, as far as there is one.
import type { FormConfig } from '@leadline/contract'
import type { WidgetHost } from '../widget.js'

export const formConfig = ({ settings }: WidgetHost, name: string): FormConfig | undefined =>
  Object.hasOwn(settings.forms ?? {}, name) ? settings.forms[name] : undefined
