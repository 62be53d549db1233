/** Types to schemas. */
import {createGenerator} from 'ts-json-schema-generator'
import {dialects} from '../../packages/core/src/dialects/index.ts'
import {isObject, type JsonObject, lift} from './lift.ts'
import type {Source} from './sources.ts'

/** Lists that a table of the source holds, by the type that stands for them. */
const names = {DialectName: dialects.map((dialect) => dialect.name)}

/** The schema of a type, as we publish it. */
export function schemaOf(source: Source): JsonObject {
  const generator = createGenerator({
    path: source.path,
    tsconfig: 'scripts/generate/tsconfig.json',
    expose: 'export',
    jsDoc: 'extended',
    functions: 'hide',
    topRef: false,
    skipTypeCheck: true
  })
  // A schema is JSON; the generator's type says so less exactly.
  const schema = JSON.parse(JSON.stringify(generator.createSchema(source.type))) as JsonObject
  const {properties} = schema
  for (const [name, more] of Object.entries(source.also ?? {})) {
    if (isObject(properties)) properties[name] = {...(properties[name] as JsonObject), ...more}
  }
  return lift(schema, source.name, source.title, names)
}
