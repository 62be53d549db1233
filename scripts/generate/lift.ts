/** From what the generator makes of a type (draft-07) to the schema we publish (2020-12). */

export type Json = null | boolean | number | string | Json[] | {[key: string]: Json}
export type JsonObject = Record<string, Json>

const NODES = ['notebook', 'section', 'question', 'prompt', 'option', 'answer', 'rationale']
const OWN = [...NODES, 'note', 'aside']

/** Bounds that TypeScript cannot say, by name of the property. */
const BOUNDS: Record<string, JsonObject> = {
  confidence: {minimum: 0, maximum: 1},
  minConfidence: {minimum: 0, maximum: 1},
  threshold: {minimum: 0, maximum: 1},
  depth: {type: 'integer', minimum: 1, maximum: 6},
  ordinal: {type: 'integer', minimum: 1}
}

/** Lifts a schema; `names` are closed lists that a table of the source holds, by definition. */
export function lift(
  schema: JsonObject,
  id: string,
  title: string,
  names: Record<string, string[]>
): JsonObject {
  const {$schema: _draft, definitions, ...root} = schema
  const defs = collapse(isObject(definitions) ? definitions : {})
  for (const [name, values] of Object.entries(names)) {
    const definition = defs[name]
    if (isObject(definition)) definition.enum = values
  }
  const lifted: JsonObject = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:studymark:schema:${id}`,
    title,
    ...root,
    ...(Object.keys(defs).length > 0 ? {$defs: defs} : {})
  }
  return mapObject(lifted, mend)
}

/** An alias takes the place of what it names, with its own description. */
function collapse(definitions: JsonObject): JsonObject {
  const defs = new Map(Object.entries(definitions))
  for (const [name, alias] of Object.entries(definitions)) {
    if (!isObject(alias) || typeof alias.$ref !== 'string') continue
    const target = alias.$ref.replace('#/definitions/', '')
    defs.set(name, {...(definitions[target] as JsonObject), description: alias.description ?? ''})
    defs.delete(target)
  }
  // Content is any node but the notebook's own, so that these are never taken for content.
  const content = defs.get('Content')
  if (isObject(content) && isObject(content.properties)) {
    content.properties.type = {type: 'string', not: {enum: OWN}}
  }
  return Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function mend(object: JsonObject): JsonObject {
  const {$ref, additionalProperties, properties, ...rest} = object
  return {
    ...(Array.isArray(rest.items) ? tuple(rest) : rest),
    ...(typeof $ref === 'string' ? {$ref: $ref.replace('#/definitions/', '#/$defs/')} : {}),
    ...(properties ? {properties: isObject(properties) ? bounded(properties) : properties} : {}),
    // `{}` allows anything, as does saying nothing.
    ...(isObject(additionalProperties) && Object.keys(additionalProperties).length === 0
      ? {}
      : additionalProperties === undefined
        ? {}
        : {additionalProperties})
  }
}

/** draft-07 has one name for the schema of all items and the schemas of each. */
function tuple({items, ...rest}: JsonObject): JsonObject {
  return {...rest, prefixItems: items ?? []}
}

function bounded(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const bounds = BOUNDS[name]
      if (!bounds || !isObject(schema)) return [name, schema]
      const isNullable = Array.isArray(schema.type)
      return [name, {...schema, ...bounds, ...(isNullable ? {type: schema.type ?? null} : {})}]
    })
  )
}

/** Rebuilds an object with each object in it mapped, inner ones first. */
export function mapObject(object: JsonObject, map: (object: JsonObject) => JsonObject): JsonObject {
  const entries = Object.entries(object).map(([key, value]) => [key, mapJson(value, map)] as const)
  return map(Object.fromEntries(entries))
}

function mapJson(value: Json, map: (object: JsonObject) => JsonObject): Json {
  if (Array.isArray(value)) return value.map((item) => mapJson(item, map))
  return isObject(value) ? mapObject(value, map) : value
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
