/** TOML as a value whose keys at the top know their places. */
import {parse, TomlDate, TomlError} from 'smol-toml'
import type {Finding} from '../finding.ts'
import type {Locator, Part, Path} from './locator.ts'
import type {Reading} from './reading.ts'
import {editIn, placeIn, type Source} from './source.ts'

/** Reads the TOML of a source; a value that cannot be made is `undefined`, with a finding. */
export function readToml(source: Source, rule: string): Reading {
  const locator = locatorOf(entriesOf(source.text), source)
  try {
    return {value: plain(parse(source.text)), locator, findings: []}
  } catch (error) {
    return {value: undefined, locator, findings: [mistake(error, source, rule)]}
  }
}

/** Offsets of a key and of its value. */
interface Entry {
  key: [number, number]
  value: [number, number]
}

const KEY = /^[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([\w-]+))[ \t]*=[ \t]*/u

/** The entries before the first table: the parser tells no places, and our keys all stand there. */
function entriesOf(text: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  let at = 0
  let depth = 0
  let last: Entry | undefined
  for (const line of text.split('\n')) {
    const code = codeOf(line)
    const match = depth === 0 ? KEY.exec(line) : undefined
    if (depth === 0 && /^\s*\[/u.test(code)) break
    const name = match?.[1] ?? match?.[2] ?? match?.[3]
    if (match && name !== undefined) {
      const [head] = match
      const indent = head.length - head.trimStart().length
      const key = head.replace(/[ \t]*=[ \t]*$/u, '').length
      last = {key: [at + indent, at + key], value: [at + head.length, at + code.length]}
      entries.set(name, last)
    } else if (last && depth > 0) last.value[1] = at + code.length
    depth += code.split('[').length - code.split(']').length
    at += line.length + 1
  }
  return entries
}

/** A line without its comment, its strings blanked, so that brackets in them do not count. */
function codeOf(line: string): string {
  const blanked = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, (text) => '_'.repeat(text.length))
  return blanked.replace(/#.*$/u, '').trimEnd()
}

/** Only whole entries have places; only they are mended. */
function locatorOf(entries: ReadonlyMap<string, Entry>, source: Source): Locator {
  const find = ([name = '']: Path, part: Part) =>
    entries.get(name)?.[part === 'key' ? 'key' : 'value']
  return {
    place: (path, part) => {
      const range = find(path, part)
      return range || !source.head ? placeIn(source, ...(range ?? [0, 0])) : source.head
    },
    mend: (path, part, value) => {
      const range = path.length === 1 ? find(path, part) : undefined
      return range && editIn(source, range, writeToml(value, part))
    }
  }
}

function writeToml(value: unknown, part: Part): string {
  return part === 'key' ? String(value) : JSON.stringify(value)
}

/** Dates as the text they were written as: a notebook is JSON. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

function mistake(error: unknown, source: Source, rule: string): Finding {
  const lines = source.text.split('\n')
  const known = error instanceof TomlError ? error : undefined
  const before = lines.slice(0, (known?.line ?? 1) - 1).join('\n').length
  const at = before + (known && known.line > 1 ? 1 : 0) + (known?.column ?? 1) - 1
  const offset = Math.max(0, Math.min(at, source.text.length))
  const message = 'Unexpected TOML that cannot be read, expected `key = value` lines'
  return {rule, severity: 'error', message, ...placeIn(source, offset, offset)}
}
