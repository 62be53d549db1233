/** Parts of a schema, each to be tried by itself: a union says of its branches only that none held. */
import type {Validator} from './validator.ts'

/** Finds the validator of any object within schemas, which are given by URI; compiled when asked. */
export function partsOf(
  ajv: {getSchema: (uri: string) => Validator | undefined},
  schemas: ReadonlyMap<string, object>
): (schema: unknown) => Validator | undefined {
  let addresses: Map<unknown, string> | undefined
  return (schema) => {
    addresses ??= addressesIn(schemas)
    const address = addresses.get(schema)
    return address === undefined ? undefined : ajv.getSchema(address)
  }
}

function addressesIn(schemas: ReadonlyMap<string, object>): Map<unknown, string> {
  const addresses = new Map<unknown, string>()
  for (const [uri, schema] of schemas) walk(schema, `${uri}#`)
  return addresses

  function walk(value: unknown, address: string): void {
    if (typeof value !== 'object' || value === null || addresses.has(value)) return
    addresses.set(value, address)
    for (const [key, part] of Object.entries(value)) {
      const step = encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
      walk(part, `${address}/${step}`)
    }
  }
}
