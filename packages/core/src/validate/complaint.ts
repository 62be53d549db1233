/** What a schema says of a value, in our words: *Unexpected X, expected Y*. */
import {isRecord} from './is-record.ts'
import {type Part, type Path, pathFromPointer} from './locator.ts'
import {alternatives, joined, nearest} from '../nearest.ts'
import type {SchemaError} from './validator.ts'

export interface Complaint {
  path: Path
  part: Part
  unexpected: string
  expected: string
  /** What would be right in its place, where one thing would. */
  mend?: unknown
}

/** The complaint of one error. */
export function complaintFrom(error: SchemaError): Complaint {
  const path = pathFromPointer(error.instancePath)
  const key = unknownKeyOf(error)
  if (key !== undefined) return unknownKey(path, key, error)
  if (typeof error.params.missingProperty === 'string') return missingKey(path, error)
  const unexpected = `${literal(error.data)}${path.length > 0 ? ` as ${subject(path)}` : ''}`
  const expected = joined(expectationsOf(error))
  const mend = mendOf(error)
  return {path, part: 'value', unexpected, expected, ...(mend !== undefined && {mend})}
}

/** What one error says was expected, one alternative each. */
function expectationsOf({keyword, params, schema, parentSchema}: SchemaError): string[] {
  const known = EXPECTATIONS[keyword]
  if (known) return known(schema, params, parentSchema ?? {})
  return [`what \`${keyword}\` of the schema allows`]
}

/** Of the branches of a union, each once. */
function expectationsOfBranches(branches: unknown): string[] {
  const all = (branches as SchemaError[]).flatMap(expectationsOf)
  const named = all.filter((expected) => expected !== TYPE_NAMES.null)
  return named.length > 0 ? [...new Set(named)] : ['what one branch of the schema allows']
}

type Expectation = (schema: unknown, params: Record<string, unknown>, parent: object) => string[]

const EXPECTATIONS: Record<string, Expectation> = {
  anyOf: (_, {branches}) => expectationsOfBranches(branches),
  oneOf: (_, {branches}) => expectationsOfBranches(branches),
  type: (_, {type}, parent) => namesOf(type).map((name) => typeName(name, parent)),
  enum: (_, {allowedValues}) => valuesOf(allowedValues).map((value) => `\`${String(value)}\``),
  const: (_, {allowedValue}) => [literal(allowedValue)],
  minimum: (limit) => [`a number of at least \`${String(limit)}\``],
  maximum: (limit) => [`a number of at most \`${String(limit)}\``],
  exclusiveMinimum: (limit) => [`a number over \`${String(limit)}\``],
  exclusiveMaximum: (limit) => [`a number under \`${String(limit)}\``],
  multipleOf: (step) => [`a multiple of \`${String(step)}\``],
  minLength: (limit) => [counted('at least', limit, 'character')],
  maxLength: (limit) => [counted('at most', limit, 'character')],
  minItems: (limit) => [counted('at least', limit, 'item')],
  contains: (schema, {minContains}) => [
    `${counted('at least', minContains, 'item')} ${nameOf(schema)}`
  ],
  maxItems: (limit) => [counted('at most', limit, 'item')],
  minProperties: (limit) => [counted('at least', limit, 'key')],
  maxProperties: (limit) => [counted('at most', limit, 'key')],
  uniqueItems: () => ['each item once'],
  pattern: (pattern, _, parent) => [
    'examples' in parent
      ? `text such as ${examplesOf(parent.examples)}`
      : `text that matches \`${String(pattern)}\``
  ],
  format: (format) => [`text in the format \`${String(format)}\``]
}

/** What the author of a schema calls it. */
function nameOf(schema: unknown): string {
  const {title, description} = isRecord(schema) ? schema : {}
  const name = title ?? description
  return typeof name === 'string' ? `(${name})` : 'that `contains` of the schema allows'
}

function examplesOf(examples: unknown): string {
  return alternatives(valuesOf(examples).map(String))
}

function counted(bound: string, limit: unknown, noun: string): string {
  return `${bound} \`${String(limit)}\` ${noun}${limit === 1 ? '' : 's'}`
}

/** Nobody writes `null` on purpose, so it is not offered beside something else. */
function namesOf(type: unknown): string[] {
  const names = valuesOf(type).map(String)
  const named = names.filter((name) => name !== 'null')
  return named.length > 0 ? named : names
}

function valuesOf(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => item !== null)
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  null: 'no value'
}

function typeName(type: string, parent: object): string {
  const name = TYPE_NAMES[type] ?? type
  const items: unknown = 'items' in parent ? parent.items : undefined
  const isListOfText = isRecord(items) && items.type === 'string'
  return type === 'array' && isListOfText ? 'a list of texts' : name
}

function unknownKeyOf({keyword, params}: SchemaError): string | undefined {
  const key =
    keyword === 'additionalProperties'
      ? params.additionalProperty
      : keyword === 'unevaluatedProperties'
        ? params.unevaluatedProperty
        : keyword === 'propertyNames'
          ? params.propertyName
          : undefined
  return typeof key === 'string' ? key : undefined
}

function unknownKey(path: Path, key: string, {parentSchema, data}: SchemaError): Complaint {
  const properties = parentSchema?.properties
  const taken = isRecord(data) ? data : {}
  const names = isRecord(properties) ? Object.keys(properties) : []
  const near = nearest(
    key,
    names.filter((name) => !Object.hasOwn(taken, name))
  )
  return {
    path: [...path, key],
    part: 'key',
    unexpected: `key \`${key}\``,
    expected: near ? `\`${near}\`` : names.length > 0 ? alternatives(names) : 'no such key',
    ...(near && {mend: near})
  }
}

function missingKey(path: Path, {params, data}: SchemaError): Complaint {
  const key = `\`${String(params.missingProperty)}\``
  const unexpected = `${holderName(path, data)} without ${key}`
  return {path, part: 'head', unexpected, expected: `the key ${key}`}
}

/** A node is called by its type, anything else by its key. */
function holderName(path: Path, data: unknown): string {
  if (isRecord(data) && typeof data.type === 'string') return data.type
  return path.length > 0 ? subject(path).replace(/^an /u, '') : 'keys'
}

/** The nearest name, or the value in the type it should have, where that loses nothing. */
function mendOf({keyword, params, data}: SchemaError): unknown {
  if (keyword === 'enum' && typeof data === 'string') {
    return nearest(data, valuesOf(params.allowedValues).map(String))
  }
  if (keyword === 'anyOf' || keyword === 'oneOf') {
    const [mend, ...others] = (params.branches as SchemaError[]).map(mendOf).filter(isSome)
    return others.length === 0 ? mend : undefined
  }
  if (keyword !== 'type') return undefined
  const types = namesOf(params.type)
  const isScalar = typeof data === 'number' || typeof data === 'boolean'
  if (types.includes('string') && isScalar) return String(data)
  if (typeof data !== 'string') return undefined
  if (types.includes('number') && /^-?\d+(?:\.\d+)?$/u.test(data)) return Number(data)
  if (types.includes('integer') && /^-?\d{1,15}$/u.test(data)) return Number(data)
  return types.includes('boolean') ? TRUTHS[data.toLowerCase()] : undefined
}

function isSome(value: unknown): boolean {
  return value !== undefined
}

/** What YAML 1.1 took for booleans, and people still write. */
const TRUTHS: Record<string, boolean> = {
  ...{yes: true, on: true, true: true},
  ...{no: false, off: false, false: false}
}

/** A value as a message shows it. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'empty value'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'keys with values'
  const text = textOf(value).replace(/\s+/gu, ' ').replaceAll('`', "'")
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Names a value by its last key: `` `tags` ``, or an item of it. */
function subject(path: Path): string {
  const at = path.findLastIndex((key) => !/^\d+$/u.test(key))
  const name = path[at]
  if (name === undefined) return 'an item'
  return at === path.length - 1 ? `\`${name}\`` : `an item of \`${name}\``
}
