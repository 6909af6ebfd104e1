// A site with rendered forms on it and a collector behind it: the script and the forms as they are built from source.
import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import type { Config, Interaction } from '../../../packages/contract/src/index.js'
import { type FaultyCollector, startFaultyCollector } from '../../support/faultyCollector.js'
import { type Pages, servePages } from '../../support/pages.js'

const root = new URL('../../../', import.meta.url)
const file = (path: string) => new URL(path, root)

/** Both files as a build makes them, but from the sources as they are, and not minified. */
const scripts = async () => {
  const bundle = async (entry: string, format: 'iife' | 'esm') => {
    const { outputFiles } = await build({
      entryPoints: [file(entry).pathname],
      bundle: true,
      loader: { '.css': 'text' },
      write: false,
      format,
      target: 'es2022',
      alias: {
        '@leadline/scoring': file('packages/scoring/src/index.ts').pathname,
        '@leadline/contract/check': file('packages/contract/src/check.ts').pathname,
      },
    })
    return { body: outputFiles[0]!.text, headers: { 'Content-Type': 'text/javascript' } }
  }
  return {
    '/leadline.js': await bundle('src/leadline.ts', 'iife'),
    '/leadline.forms.js': await bundle('src/widgets/forms.ts', 'esm'),
    '/leadline.check.js': await bundle('src/widgets/check.ts', 'esm'),
  }
}
let built: ReturnType<typeof scripts> | undefined

export type Forms = NonNullable<Config['forms']>

export interface SiteOptions {
  forms?: Forms
  /** What stands in the page. @default the first of `forms` as `<lead-form>` */
  body?: string
  head?: string
  /** Of the page's root element. @default en */
  lang?: string
  /** Further options of the SDK. */
  options?: Partial<Config>
  headers?: Record<string, string>
  /** Of every script tag, for a Content-Security-Policy. */
  nonce?: string
}

/** The example of the contract, shortened. */
export const ebook: Forms = {
  ebook: {
    heading: 'Get the guide',
    submit: 'Send it to me',
    fields: [
      { name: 'email', type: 'email', label: 'Work email', required: true },
      { name: 'company', type: 'text', label: 'Company' },
    ],
  },
}

export async function openSite({ forms = ebook, lang = 'en', ...more }: SiteOptions = {}) {
  const { body, head = '', options, headers, nonce } = more
  const collector = await startFaultyCollector()
  const stamp = nonce ? `nonce="${nonce}"` : ''
  const config = JSON.stringify({ site: 'acme', endpoint: collector.url, forms, ...options })
  const html = `<!doctype html><html lang="${lang}" ${lang === 'ar' ? 'dir="rtl"' : ''}><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Acme</title>${head}
    <script ${stamp} type="application/json" data-leadline>${config}</script><script ${stamp} async src="/leadline.js"></script></head>
    <body>${body ?? `<main><lead-form name="${Object.keys(forms)[0]}"></lead-form></main>`}</body></html>`
  const texts = Object.fromEntries(
    await Promise.all(
      ['de', 'fr', 'es', 'pt', 'ja', 'ar'].map(async language => [
        `/leadline.text.${language}.json`,
        {
          body: await readFile(file(`src/widgets/texts/${language}.json`), 'utf8').catch(() => '{}'),
          headers: { 'Content-Type': 'application/json' },
        },
      ]),
    ),
  )
  built ??= scripts()
  const pages = await servePages({
    ...texts,
    ...(await built),
    '/': { body: html, headers },
    '/thanks': '<!doctype html><title>Thanks</title>',
    '/guide.pdf': { body: '%PDF-1.4\n%%EOF\n', headers: { 'Content-Type': 'application/pdf' } },
  })
  return {
    ...pages,
    collector,
    close: async () => {
      await pages.close()
      await collector.close()
    },
  }
}

export type Site = Pages & { collector: FaultyCollector }

/** What the collector has kept of one type. */
export const kept = ({ collector }: Site, type: string): Interaction[] =>
  (collector.events() as unknown as Interaction[]).filter(event => event.type === type)

/** Waits until the collector has kept so many of a type, and gives them. */
export const received = async (site: Site, type: string, count = 1): Promise<Interaction[]> => {
  await site.collector.waitFor(() => kept(site, type).length >= count, `${count} ${type}`)
  return kept(site, type)
}

/** Errors that the page throws fail the test at its end. */
export const watchErrors = (page: Page): (() => void) => {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  return () => expect(errors).toEqual([])
}
