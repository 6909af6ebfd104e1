// Clicks: one click is at most one interaction, an explicit mark before what a link tells by itself.
import { ancestors } from '../lib/ancestors.js'
import { attribute } from '../lib/attribute.js'
import { cleanUrl } from '../lib/cleanUrl.js'
import { extensionOf, fileOf } from '../lib/fileOf.js'
import { isOurHost } from '../lib/isOurHost.js'
import { listen } from '../lib/listen.js'
import { parseUrl } from '../lib/parseUrl.js'
import { textOf } from '../lib/textOf.js'
import { emitMarked, markOf } from './marks.js'
import type { Observe } from './observation.js'

/** A click on a label is followed by the browser's own click on its control, in the same task. */
const labelEchoMs = 300

/** HTML and SVG links alike; an `<a>` without an address is none. */
const hrefOf = (element: Element) =>
  /^(a|area)$/.test(element.localName)
    ? (attribute(element, 'href') ?? attribute(element, 'xlink:href'))
    : null

export const observeClicks: Observe = watched => {
  const { settings } = watched
  let echoOf: EventTarget | null | undefined
  let echoUntil = 0

  return listen<MouseEvent>(window, 'click auxclick', event => {
    const { button, type, timeStamp } = event
    const [target] = event.composedPath()
    // Middle clicks are `auxclick`; a click that a script made up may have no button at all.
    if ((button || 0) !== (type === 'click' ? 0 : 1) || (target === echoOf && timeStamp < echoUntil)) return

    const path = ancestors(target)
    const [cta, download] = (['cta', 'download'] as const).map(mark =>
      path.find(element => markOf(element, mark) != null),
    )
    const link = path.find(element => hrefOf(element) != null)
    const marked = download ?? cta ?? link
    const url = link && parseUrl(hrefOf(link)!)
    // 1: a page or file, 2: a file made by the page; else the scheme, whose address and text are a person's.
    const [scheme = '', isWeb, isMade] =
      /^(?:(https?|ftp)|(blob|data)|javascript|[^:]+)/.exec(url?.protocol ?? '') ?? []
    const isPerson = scheme && !isWeb && !isMade && scheme !== 'javascript'
    const href = isWeb && cleanUrl(url!.href, settings)
    const nameOf = (element: Element, mark: 'cta' | 'download') =>
      markOf(element, mark) || (isPerson ? scheme : textOf(element))

    // A gate asks for its form first, and follows the link, without the mark, when the file is given.
    const gate = link && attribute(link, 'data-lead-gate')
    const isGate = gate && settings.forms?.[gate]
    const suggested = link && attribute(link, 'download')
    const known = isWeb ? fileOf(url!, settings.downloads) : undefined
    const isFile = (href || isMade) && (known || suggested != null)
    const file = known || suggested || (isWeb && url!.pathname.split('/').pop()) || ''
    const facts = { file, ext: extensionOf(file) }

    if (!isGate && (download || (isFile && !cta)))
      emitMarked(
        watched,
        'download',
        marked!,
        {
          name: download ? nameOf(download, 'download') : file,
          url: href || (isMade && url!.protocol),
          ...facts,
          cta: cta && nameOf(cta, 'cta'),
        },
        {},
        path,
      )
    else if (cta)
      emitMarked(
        watched,
        'cta_click',
        cta,
        {
          cta: nameOf(cta, 'cta'),
          text: isPerson ? '' : textOf(cta),
          href,
          ...(isFile && facts),
        },
        {},
        path,
      )
    else if (!isGate && isWeb && !isOurHost(url!.hostname, settings))
      emitMarked(
        watched,
        'outbound_click',
        link!,
        {
          url: href,
          host: url!.hostname,
          text: textOf(link!),
        },
        {},
        path,
      )
    else return

    echoOf = (path.find(element => element instanceof HTMLLabelElement) as HTMLLabelElement | undefined)
      ?.control
    // The control itself was clicked inside its label: there is no echo.
    echoUntil = echoOf === target ? 0 : timeStamp + labelEchoMs
  })
}
