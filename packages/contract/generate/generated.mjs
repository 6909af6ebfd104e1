// Every generated file of this package, by path, as it should be.
import { generateOpenApi } from './openapi.mjs'
import { readSchemas } from './schemas.mjs'
import { generateTypes } from './types.mjs'
import { generateValidators } from './validators.mjs'

/** @returns {Promise<Record<string, string>>} */
export async function generated() {
  const schemas = await readSchemas()
  return {
    'openapi.json': generateOpenApi(schemas),
    'src/generated/types.ts': await generateTypes(schemas),
    // Two modules: who receives beacons does not carry what checks an author's files.
    'src/generated/beacon.ts': await generateValidators(schemas, {
      batch: 'batch.schema.json',
      envelope: 'envelope.schema.json',
      erase: 'batch.schema.json#/$defs/Erase',
      interaction: 'interaction.schema.json',
    }),
    'src/generated/authored.ts': await generateValidators(schemas, {
      config: 'config.schema.json',
      model: 'model.schema.json',
    }),
  }
}
