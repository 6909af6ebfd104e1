// A site with rendered forms on it and a collector behind it: the script and the forms as they are built from source.
import { readFile } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'
import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import type { Config, Interaction } from '../../../packages/contract/src/index.js'
import { type FaultyCollector, startFaultyCollector } from '../../support/faultyCollector.js'
import { type Pages, servePages } from '../../support/pages.js'

const root = new URL('../../../', import.meta.url)
const file = (path: string) => new URL(path, root)

/** Hands the forms what the conductor hands to every widget. */
const wired: Plugin = {
  name: 'wired',
  setup(building) {
    building.onLoad({ filter: /src\/start\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const place = "if (wants(settings.track, 'web_vital'))"
      if (!text.includes(place)) throw new Error('start.ts has changed: mount the forms elsewhere')
      const call = `stops.push(mount({ ...watched, emit, api, signals, lent, texts: async language => {
        const answer = await fetch('/leadline.text.' + language + '.json')
        if (!answer.ok) throw new Error(String(answer.status))
        return answer.json()
      } }).stop)`
      return {
        loader: 'ts',
        contents: `import { mount } from './widgets/forms.js'\nimport { lent } from './lent.js'\n${text.replace(place, `${call}\n${place}`)}`,
      }
    })
  },
}

let built: Promise<string> | undefined
const script = () => {
  built ??= build({
    entryPoints: [file('src/leadline.all.ts').pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    plugins: [wired],
    alias: {
      '@leadline/scoring': file('packages/scoring/src/index.ts').pathname,
      '@leadline/contract': file('packages/contract/src/index.ts').pathname,
    },
  }).then(({ outputFiles }) => outputFiles[0]!.text)
  return built
}

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
  const pages = await servePages({
    ...texts,
    '/': { body: html, headers },
    '/thanks': '<!doctype html><title>Thanks</title>',
    '/leadline.js': { body: await script(), headers: { 'Content-Type': 'text/javascript' } },
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
