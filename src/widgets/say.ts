// Says a built-in text in the page's language: English is built in, the others are fetched when they are wanted.
import { warn } from '../lib/warn.js'
import type { Texts, WidgetHost } from './widget.js'

/** The text of a key, with `{name}` filled in; numbers are written as the language writes them. */
export type Say = (key: string, values?: Record<string, string | number>) => string

/** A form in English is better than no form: this long another language is waited for. */
const patienceMs = 3000

const fetched = new Map<string, Promise<Texts | undefined>>()

/** The part of a language tag that names the language: `pt` of `pt-BR`. */
export const languageOf = (locale: string): string => locale.split(/[-_]/)[0]!.toLowerCase()

/** Where text runs from right to left. */
export const isRightToLeft = (locale: string): boolean => /^(ar|fa|he|ur)$/.test(languageOf(locale))

export const loadTexts = async ({ settings, texts }: WidgetHost, english: Texts): Promise<Say> => {
  const language = languageOf(settings.locale)
  if (language !== 'en' && !fetched.has(language))
    fetched.set(
      language,
      Promise.race([
        texts(language),
        new Promise<undefined>(resolve => setTimeout(resolve, patienceMs)),
      ]).catch(() => {
        warn(503, `there are no texts for ${language}: English is used. docs/forms.md tells how to add them`)
        return undefined
      }),
    )
  const own = await fetched.get(language)
  return (key, values = {}) =>
    (own?.[key] ?? english[key] ?? key).replace(/{(\w+)}/g, (_, name) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? value.toLocaleString(settings.locale) : value
    })
}
