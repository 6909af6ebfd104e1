// dist/leadline.check.js: while a site is being tested, says in the console what its forms and offers got wrong.
import { checkForms, checkOffers, checkWritten, type Mistake, type Place } from '@leadline/contract/check'
import { attribute } from '../lib/attribute.js'
import { typedValue } from '../lib/typedValue.js'
import { parseCondition } from './personalise/parseCondition.js'
import type { MountWidget } from './widget.js'

const isSelector = (selector: string) => {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
  }
}

/** `forms.ebook.fields[2].type`, as it would be written in a script. */
const written = (place: Place) =>
  place
    .map(key => (/^[A-Za-z_]\w*$/.test(`${key}`) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join('')
    .replace(/^\./, '')
const line = ({ place, message }: Mistake) => `${written(place)}: ${message}`

/** What the attributes of a `<lead-offer>` say, as a config would; what stands for its default is left out. */
const readPlace = (place: Element) => {
  const read = (name: string) => attribute(place, name) || undefined
  const [, kind, value = 'true'] = /^(\w+)(?::(.+))?$/.exec(read('trigger') ?? '') ?? []
  const [from, to] = [read('from'), read('to')]
  const priority = read('priority')
  return {
    id: place.id || undefined,
    display: read('display'),
    priority: priority && typedValue(priority),
    trigger: kind ? { [kind]: typedValue(value) } : read('trigger'),
    schedule: from || to ? { from, to } : undefined,
    audience: audienceOf(read('audience')),
  }
}

/** One that cannot be read is told when the offer is made. */
const audienceOf = (text: string | undefined) => {
  try {
    return text && parseCondition(text)
  } catch {
    return
  }
}

export const mount: MountWidget = ({ settings, lent }) => {
  const { forms, offers, scoring } = settings
  const { warn, whenPresent } = lent
  const around = { forms, scoring, isSelector }
  if (forms) for (const each of checkForms(forms, offers)) warn(502, line(each))
  if (offers) for (const each of checkOffers(offers, around)) warn(511, line(each))
  const isConfigured = (id: string) => Array.isArray(offers) && offers.some(each => each?.id === id)
  return {
    stop: whenPresent('lead-offer', element => {
      // What the script itself puts into the page is empty.
      if (isConfigured(element.id) || !(element.hasAttributes() || element.firstChild)) return
      for (const each of checkWritten(readPlace(element), [], around))
        warn(511, `<lead-offer id=${JSON.stringify(element.id)}> ${line(each)}`)
    }),
  }
}
