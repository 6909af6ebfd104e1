// Gives a shadow root its styles as adopted sheets, which no Content-Security-Policy has to allow.
import theme from './theme.css'

export const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** The shared theme, the page's accent, and what the widget adds, in this order. */
export const adopt = (root: ShadowRoot, ...css: string[]): void => {
  root.adoptedStyleSheets = [theme, pageAccent(root.host), ...css].map(sheetOf)
}

/** What the page itself uses: its `accent-color`, else the colour of its links; what its text has too stands out nowhere. */
const pageAccent = (host: Element): string => {
  const link = document.querySelector('main a[href],a[href]')
  const plain = ['auto', getComputedStyle(document.body).color]
  const accent = [getComputedStyle(host).accentColor, link && getComputedStyle(link).color].find(
    color => color && !plain.includes(color),
  )
  return accent ? `:host{--_page-accent:${accent}}` : ''
}
