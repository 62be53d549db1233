/** Schemas of users: the only place that loads Ajv, and only when there is such a schema. */
import type {Validator} from './validator.ts'

const options = {
  allErrors: true,
  // Errors then carry the schema they broke, from which we say what was expected.
  verbose: true,
  strict: false,
  // Formats are notes to the reader, as JSON Schema has them by default.
  validateFormats: false
}

/** Compiles a JSON Schema, of 2020-12 or as old as draft-07; rejects what is none. */
export async function compileSchema(schema: object): Promise<Validator> {
  const ajv = await ajvFor('$schema' in schema ? String(schema.$schema) : '')
  try {
    return ajv.compile(schema)
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
