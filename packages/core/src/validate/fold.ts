/** Folds what the branches of a union complain about into one thing to say. */
import type {SchemaError} from './validator.ts'

const UNIONS = new Set(['anyOf', 'oneOf'])
const ECHOES = new Set(['if', 'allOf', '$ref', '$dynamicRef'])

/** Errors without the noise: of a union, those of the branch that was meant, or what all expect. */
export function folded(errors: readonly SchemaError[]): SchemaError[] {
  const kept: SchemaError[] = []
  for (const error of errors) {
    if (ECHOES.has(error.keyword)) continue
    if (UNIONS.has(error.keyword)) kept.push(...choose(error, takeBranches(kept, error)))
    else kept.push(error)
  }
  // A list of values says the type too.
  const listed = new Set(kept.filter(isListing).map((error) => error.instancePath))
  return kept.filter(
    (error) =>
      !('propertyName' in error) && !(error.keyword === 'type' && listed.has(error.instancePath))
  )
}

function isListing(error: SchemaError): boolean {
  return error.keyword === 'enum' || error.keyword === 'const'
}

/** Ajv reports the branches right before their union: takes those off the end. */
function takeBranches(kept: SchemaError[], union: SchemaError): SchemaError[] {
  let start = kept.length
  while (start > 0 && isWithin(kept[start - 1], union)) start--
  return kept.splice(start)
}

function isWithin(error: SchemaError | undefined, union: SchemaError): boolean {
  const path = error?.instancePath
  return path === union.instancePath || path?.startsWith(`${union.instancePath}/`) === true
}

/** The errors of the branch that fits best on the outside; else one error that all branches share. */
function choose(union: SchemaError, errors: SchemaError[]): SchemaError[] {
  const isOuter = (error: SchemaError): boolean => error.instancePath === union.instancePath
  const fitting = [...groupsOf(union, errors)].filter(
    (group) => !group.some((error) => isOuter(error) && error.keyword === 'type')
  )
  const [best] = fitting.sort((a, b) => costOf(a) - costOf(b))
  if (best && best.every((error) => error.keyword !== 'const')) return best
  // More than one branch of a `oneOf` holds, or none is near.
  return [{...union, params: {branches: errors.filter(isOuter)}}]
}

/** A branch that another constant names was not meant. */
function costOf(group: readonly SchemaError[]): number {
  const foreign = group.filter((error) => error.keyword === 'const').length
  return foreign * 1000 + group.length
}

function groupsOf(union: SchemaError, errors: readonly SchemaError[]): Iterable<SchemaError[]> {
  const isOuter = (error: SchemaError): boolean => error.instancePath === union.instancePath
  const misfits = errors.filter((error) => isOuter(error) && error.keyword === 'type')
  const refused = new Set(misfits.map((error) => branchOf(union, error)))
  const groups = new Map<string, SchemaError[]>()
  for (const error of errors) {
    const branch = branchOf(union, error)
    // What lies within a refused branch comes from another that shares its definition.
    const name = refused.has(branch) && !isOuter(error) ? `${branch} within` : branch
    const group = groups.get(name)
    if (group) group.push(error)
    else groups.set(name, [error])
  }
  return groups.values()
}

/** The branch an error comes from: its place in the union, or the definition it refers to. */
function branchOf(union: SchemaError, error: SchemaError): string {
  const inner = `${union.schemaPath}/`
  const path = error.schemaPath
  if (path.startsWith(inner)) return path.slice(inner.length).split('/', 1).join()
  // Ajv counts the path of a larger definition from the definition, and does not say which.
  return /^#\/(?:\$defs|definitions)\/[^/]+/u.exec(path)?.[0] ?? '#'
}
