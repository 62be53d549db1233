/** Fetches what schemas refer to, before they are compiled: schemas may refer to each other. */

/** How to find what a schema refers to. */
export interface References {
  /** URI of the schema, that of its file for one; what it refers to counts from there. */
  base: string
  /** Fetches the schema at a URI. */
  load: (uri: string) => object | Promise<object>
}

/** Adds to `schemas`, by URI, all that they refer to, and what that refers to. */
export async function referencesOf(
  schemas: Map<string, object>,
  load: References['load']
): Promise<void> {
  // A map goes on to what is added while it is walked.
  for (const [base, schema] of schemas) {
    for (const reference of referencesIn(schema)) {
      const uri = new URL(reference, base).href.replace(/#.*$/su, '')
      if (!schemas.has(uri)) schemas.set(uri, await load(uri))
    }
  }
}

/** Every `$ref` that leads out of the schema. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : []
  return [
    ...own.filter((one) => !one.startsWith('#')),
    ...Object.values(value).flatMap(referencesIn)
  ]
}
