/** Which errors are those of a union's branches, by what errors say of their own place. */
import type {SchemaError} from './validator.ts'

/** Ajv reports the branches right before their union: where the first of them is. */
export function startOfBranches(errors: readonly SchemaError[], at: number): number {
  let start = at
  while (start > 0 && isWithin(errors[start - 1], errors[at])) start--
  return start
}

function isWithin(error: SchemaError | undefined, union: SchemaError | undefined): boolean {
  if (!error || !union) return false
  const path = error.instancePath
  return path === union.instancePath || path.startsWith(`${union.instancePath}/`)
}

/** The branch an error comes from: its place in the union, or the definition it refers to. */
export function branchOf(union: SchemaError, error: SchemaError): string {
  const inner = `${union.schemaPath}/`
  const path = error.schemaPath
  if (path.startsWith(inner)) return path.slice(inner.length).split('/', 1).join()
  // Ajv counts the path of a larger definition from the definition, and does not say which.
  return /^#\/(?:\$defs|definitions)\/[^/]+/u.exec(path)?.[0] ?? '#'
}
