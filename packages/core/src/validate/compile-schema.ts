/** Schemas of users: the only place that loads Ajv, and only when there is such a schema. */
import {partsOf} from './parts-of.ts'
import {referencesOf, type References} from './references-of.ts'
import type {Validator} from './validator.ts'

const options = {
  allErrors: true,
  // Errors then carry the schema they broke, from which we say what was expected.
  verbose: true,
  strict: false,
  // Formats are notes to the reader, as JSON Schema has them by default.
  validateFormats: false
}

/** The URI of a schema that has none. */
const URI = 'studymark:///schema'

/**
 * Compiles a JSON Schema, of 2020-12 or as old as draft-07; rejects what is none.
 *
 * `references` fetches what a `$ref` names outside the schema; without it, such a schema is rejected.
 */
export async function compileSchema(schema: object, references?: References): Promise<Validator> {
  const ajv = await ajvFor('$schema' in schema ? String(schema.$schema) : '')
  try {
    const own = '$id' in schema ? String(schema.$id) : (references?.base ?? URI)
    const schemas = new Map([[own, schema]])
    if (references) await referencesOf(schemas, references.load)
    for (const [uri, one] of schemas) ajv.addSchema(one, uri)
    const validator = ajv.getSchema(own)
    if (!validator) throw new Error(`no schema at ${own}`)
    return Object.assign(validator, {part: partsOf(ajv, schemas)})
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Unexpected schema (${reason}), expected JSON Schema`, {cause: error})
  }
}

async function ajvFor(dialect: string) {
  // Bundled, a CommonJS module has its names on the default alone.
  if (dialect.includes('draft-07')) {
    const {default: ajv} = await import('ajv')
    return new ajv.Ajv(options)
  }
  const {default: ajv} = await import('ajv/dist/2020.js')
  return new ajv.Ajv2020(options)
}
