// Pages that nobody here wrote: four published templates as they are built, with what they fetch from elsewhere kept local.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { BrowserContext } from 'playwright/test'

const require = createRequire(import.meta.url)

/** The folder of an installed package, whatever its `exports` allow. */
function folderOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return dirname(require.resolve(join(folder, name, 'package.json')))
    } catch {}
  }
  throw new Error(`The package ${name} is not installed. Run npm install.`)
}

export interface Template {
  name: string
  folder: string
  /** Does it use Bootstrap's scripts, and a form that sends nowhere until its owner signs up somewhere? */
  bootstrap: boolean
}

export const TEMPLATES: Template[] = [
  { name: 'startbootstrap-landing-page', bootstrap: true },
  { name: 'startbootstrap-agency', bootstrap: true },
  { name: 'startbootstrap-new-age', bootstrap: true },
  { name: 'html5-boilerplate', bootstrap: false },
].map(template => ({ ...template, folder: join(folderOf(template.name), 'dist') }))

const EMPTY: Record<string, string> = {
  script: 'text/javascript',
  stylesheet: 'text/css',
  document: 'text/html',
}

/** Answers every request to a foreign host here: Bootstrap from its package, all else with nothing. */
export async function keepLocal(context: BrowserContext): Promise<void> {
  const bootstrap = join(folderOf('bootstrap'), 'dist/js/bootstrap.bundle.min.js')
  await context.route(
    url => !['127.0.0.1', 'localhost'].includes(url.hostname),
    async route => {
      const request = route.request()
      const body = request.url().includes('bootstrap.bundle') ? await readFile(bootstrap) : ''
      await route.fulfill({ body, contentType: EMPTY[request.resourceType()] ?? 'text/plain' })
    },
  )
}
