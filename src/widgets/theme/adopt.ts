// Gives a shadow root its styles as adopted sheets, which no Content-Security-Policy has to allow.
import theme from './theme.css'

const sheets = new Map<string, CSSStyleSheet>()

/** One sheet for each text, shared by all roots that adopt it. */
const sheetOf = (css: string): CSSStyleSheet => {
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(css, sheet)
  }
  return sheet
}

/** The shared theme, the page's accent, and what the widget adds, in this order. */
export const adopt = (root: ShadowRoot, ...css: string[]): void => {
  root.adoptedStyleSheets = [theme, pageAccent(root.host), ...css].map(sheetOf)
}

/** What the page itself uses: its `accent-color`, else the colour of its links where they have one of their own. */
const pageAccent = (host: Element): string => {
  const { accentColor } = getComputedStyle(host)
  const link = document.querySelector('main a[href],a[href]')
  const own = link && getComputedStyle(link)
  const accent =
    accentColor && accentColor !== 'auto'
      ? accentColor
      : own && own.color !== getComputedStyle(document.body).color
        ? own.color
        : ''
  return accent && `:host{--_page-accent:${accent}}`
}
