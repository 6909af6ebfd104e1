// Says a built-in text in the page's language: English is built in, the others are fetched when they are wanted.
import type { Texts, WidgetHost } from './widget.js'

/** The text of a key, with `{name}` filled in; numbers are written as the language writes them. */
export type Say = (key: string, values?: Record<string, string | number | undefined>) => string

/** A form in English is better than no form: this long another language is waited for. */
const patienceMs = 3000

/** Written alike wherever digits are Latin: the browser takes longer to load its number formats than to render a form
 * (25 ms, Chromium 2026). */
const isShort = /^\d{1,3}$/

/** One page has one language. */
let fetched: Promise<Texts | undefined> | undefined

/** The part of a language tag that names the language: `pt` of `pt-BR`. */
export const languageOf = (locale: string): string => locale.split(/[-_]/)[0]!.toLowerCase()

/** Where text runs from right to left. */
export const isRightToLeft = (locale: string): boolean => /^(ar|fa|he|ur)\b/i.test(locale)

export const loadTexts = async ({ settings, texts, lent }: WidgetHost, english: Texts): Promise<Say> => {
  const { locale } = settings
  const language = languageOf(locale)
  if (language !== 'en')
    fetched ??= Promise.race([
      texts(language).catch(() => lent.warn(503, `no texts for ${language}: English is used`)),
      new Promise(resolve => setTimeout(resolve, patienceMs)),
    ]) as Promise<Texts | undefined>
  const own = await fetched
  return (key, values = {}) =>
    (own?.[key] ?? english[key]!).replace(/{(\w+)}/g, (_, name) => {
      const value = values[name]!
      const text = `${value}`
      return isShort.test(text) && !isRightToLeft(locale) ? text : value.toLocaleString(locale)
    })
}
