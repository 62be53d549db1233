/** Folds what the branches of a union complain about into one thing to say. */
import {addAll} from '../add-all.ts'
import {branchOf, startOfBranches} from './branches.ts'
import {isRecord} from './is-record.ts'
import type {SchemaError, Validator} from './validator.ts'

const UNIONS = new Set(['anyOf', 'oneOf'])
const ECHOES = new Set(['if', 'allOf', '$ref', '$dynamicRef'])

/** Errors without the noise: of a union, those of the branch that was meant, or what all expect. */
export function folded(errors: readonly SchemaError[], validator?: Validator): SchemaError[] {
  return withoutEchoes(withoutTries(errors, validator))
}

/** Each union decided; what `contains` tried left out. */
function withoutTries(errors: readonly SchemaError[], validator?: Validator): SchemaError[] {
  const kept: SchemaError[] = []
  // What a union or `contains` tried is reported right before it, so the outermost comes last.
  for (let at = errors.length - 1; at >= 0; at--) {
    const error = errors[at]
    if (!error || ECHOES.has(error.keyword)) continue
    const isUnion = UNIONS.has(error.keyword)
    if (!isUnion && error.keyword !== 'contains') {
      kept.push(error)
      continue
    }
    const tried = triesOf(error, validator)
    const start = tried ? at - tried.flat().length : isUnion ? startOfBranches(errors, at) : at
    if (isUnion) {
      const groups = tried?.map((group) => withoutTries(group, validator))
      const chosen = groups
        ? choose(error, groups)
        : chooseByPath(error, withoutTries(errors.slice(start, at)))
      addAll(kept, chosen.toReversed())
    } else kept.push(error)
    at = start
  }
  return kept.reverse()
}

/** Errors that say again what another says. */
function withoutEchoes(errors: readonly SchemaError[]): SchemaError[] {
  // A list of values says the type too.
  const listed = new Set(errors.filter(isListing).map((error) => error.instancePath))
  return errors.filter(
    (error) =>
      !('propertyName' in error) && !(error.keyword === 'type' && listed.has(error.instancePath))
  )
}

function isListing(error: SchemaError): boolean {
  return error.keyword === 'enum' || error.keyword === 'const'
}

/** What each branch of a union says, or `contains` of each item; none where nobody can tell. */
function triesOf(
  error: SchemaError,
  validator: Validator | undefined
): SchemaError[][] | undefined {
  const {keyword, schema, data, instancePath} = error
  const values = keyword === 'contains' ? data : schema
  if (!validator?.part || !Array.isArray(values)) return undefined
  const tries: SchemaError[][] = []
  for (const at of values.keys()) {
    const isItem = keyword === 'contains'
    const part = validator.part(isItem ? schema : values[at])
    if (!part) return undefined
    const isValid = part(isItem ? values[at] : data)
    const above = isItem ? `${instancePath}/${at}` : instancePath
    const errors = isValid ? [] : (part.errors ?? [])
    tries.push(errors.map((one) => ({...one, instancePath: above + one.instancePath})))
  }
  return tries
}

/** The errors of the branch that fits best on the outside; else one error that all branches share. */
function choose(union: SchemaError, groups: readonly SchemaError[][]): SchemaError[] {
  const isOuter = (error: SchemaError): boolean => error.instancePath === union.instancePath
  const failing = groups.filter((group) => group.length > 0)
  const shared = sharedListing(union, failing)
  if (shared) return [shared]
  const fitting = failing.filter(
    (group) => !group.some((error) => isOuter(error) && error.keyword === 'type')
  )
  const [best] = fitting.toSorted(
    (a, b) =>
      strangeness(a, union, failing) - strangeness(b, union, failing) ||
      constantsIn(a) - constantsIn(b) ||
      a.length - b.length
  )
  // Of a `oneOf` more than one branch may hold.
  const isOne = best && !best.some((error) => isOuter(error) && error.keyword === 'const')
  if (isOne && failing.length === groups.length) return best
  return [{...union, params: {branches: failing.flat().filter(isOuter)}}]
}

/** How many branches, this one among them, refuse a value that another branch takes: a `type`. */
function strangeness(
  group: readonly SchemaError[],
  union: SchemaError,
  groups: readonly SchemaError[][]
): number {
  const telling = group.filter(
    (error) => isListing(error) && isRecord(union.data) && depthBelow(union, error) === 1
  )
  const counts = telling.map(({instancePath}) => {
    const same = groups.filter((other) => other.some((one) => one.instancePath === instancePath))
    return same.length < groups.length ? same.length : 0
  })
  return Math.max(0, ...counts)
}

function constantsIn(group: readonly SchemaError[]): number {
  return group.filter(({keyword}) => keyword === 'const').length
}

/** One list of all values, where every branch wants another in the same place. */
function sharedListing(
  union: SchemaError,
  groups: readonly SchemaError[][]
): SchemaError | undefined {
  const [first = [], ...others] = groups
  for (const error of first) {
    if (!isListing(error) || depthBelow(union, error) > 1) continue
    const same = [first, ...others].map((group) =>
      group.find((one) => isListing(one) && one.instancePath === error.instancePath)
    )
    const values = same.flatMap(
      (one) => one?.params.allowedValues ?? one?.params.allowedValue ?? []
    )
    if (same.every((one) => one !== undefined))
      return {...error, keyword: 'enum', params: {allowedValues: [...new Set(values)]}}
  }
  return undefined
}

function depthBelow(union: SchemaError, error: SchemaError): number {
  return error.instancePath.slice(union.instancePath.length).split('/').length - 1
}

/** Without the parts of a schema: branches are told apart by where their errors say they are. */
function chooseByPath(union: SchemaError, errors: readonly SchemaError[]): SchemaError[] {
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
  return choose(union, [...groups.values()])
}
