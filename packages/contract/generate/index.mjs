// Writes everything that is generated from the schemas: `npm run generate`.
import { mkdir, writeFile } from 'node:fs/promises'
import { generated } from './generated.mjs'

for (const [path, text] of Object.entries(await generated())) {
  const file = new URL(`../${path}`, import.meta.url)
  await mkdir(new URL('.', file), { recursive: true })
  await writeFile(file, text)
}
