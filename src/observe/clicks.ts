// Clicks: one click is at most one interaction, an explicit mark before what a link tells by itself.
import { ancestors } from '../lib/ancestors.js'
import { attribute } from '../lib/attribute.js'
import { cleanUrl } from '../lib/cleanUrl.js'
import { fileOf } from '../lib/fileOf.js'
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
    ? (attribute(element, 'href') ?? attribute(element, 'xlink:href') ?? undefined)
    : undefined

export const observeClicks: Observe = watched => {
  const { settings } = watched
  let echo: { of: EventTarget | null; at: number } | undefined

  return listen<MouseEvent>(window, 'click auxclick', event => {
    // Middle clicks are `auxclick`; a click that a page's script made up may have no button at all.
    if ((event.button | 0) !== (event.type === 'click' ? 0 : 1)) return
    const target = event.composedPath()[0] ?? null
    const isEcho = echo?.of === target && event.timeStamp - echo.at < labelEchoMs
    echo = undefined
    if (isEcho) return

    const path = ancestors(target)
    const link = path.find(element => hrefOf(element) !== undefined)
    const url = link && parseUrl(hrefOf(link)!)
    const isWeb = !!url && /^(http|ftp)/.test(url.protocol)
    const isFile = isWeb || /^(blob|data):$/.test(url?.protocol ?? '')
    const href = isWeb ? cleanUrl(url.href, settings) : ''
    // The address and the text of a `mailto:` or `tel:` link are a person's.
    const scheme = url && !isFile && url.protocol !== 'javascript:' ? url.protocol.slice(0, -1) : ''

    const find = (mark: 'download' | 'cta') => path.find(element => markOf(element, mark) !== undefined)
    const nameOf = (element: Element, mark: 'download' | 'cta') =>
      markOf(element, mark) || scheme || textOf(element)
    const download = find('download')
    const cta = find('cta')
    const attributeName = link && attribute(link, 'download')
    const known = isWeb ? fileOf(url, settings.downloads) : undefined
    const isDownload = isFile && (known || attributeName !== null) && (href || !isWeb)
    const file = () => {
      const name = known?.file || attributeName || (isWeb && url.pathname.split('/').pop()) || ''
      return { file: name, ext: known?.ext ?? /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() }
    }

    const marked = download ?? cta ?? link
    if (!marked) return
    if (download || (!cta && isDownload)) {
      const facts = file()
      emitMarked(watched, 'download', path, marked, {
        name: download ? nameOf(download, 'download') : facts.file,
        url: isWeb ? href : url?.protocol,
        ...facts,
        cta: cta && nameOf(cta, 'cta'),
      })
    } else if (cta)
      emitMarked(watched, 'cta_click', path, cta, {
        cta: nameOf(cta, 'cta'),
        text: scheme ? '' : textOf(cta),
        href,
        ...(isDownload && file()),
      })
    else if (isWeb && !isOurHost(url.hostname, settings))
      emitMarked(watched, 'outbound_click', path, marked, {
        url: href,
        host: url.hostname,
        text: textOf(marked),
      })
    else return

    const label = path.find(element => element instanceof HTMLLabelElement) as HTMLLabelElement | undefined
    if (label?.control && label.control !== target) echo = { of: label.control, at: event.timeStamp }
  })
}
