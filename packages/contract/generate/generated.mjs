// Every generated file of this package, by path, as it should be.
import { readSchemas } from './schemas.mjs'
import { generateTypes } from './types.mjs'

/** @returns {Promise<Record<string, string>>} */
export async function generated() {
  const schemas = await readSchemas()
  return { 'src/generated/types.ts': await generateTypes(schemas) }
}
