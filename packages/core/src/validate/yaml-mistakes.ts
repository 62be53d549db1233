/** What is wrong with how YAML is written, in our words. */
import {type Document, isMap, isNode, visit, type YAMLParseError} from 'yaml'
import type {Finding} from '../finding.ts'
import {nameOf} from './find-in-yaml.ts'
import {editIn, placeIn, type Source} from './source.ts'

/** The first mistake only: those after it mostly follow from it. */
export function syntaxMistake(
  source: Source,
  rule: string,
  error: YAMLParseError | undefined
): Finding {
  const [from, to] = rangeOf(error, source.text)
  const what =
    (error && MISTAKES[error.code]) ?? 'YAML that cannot be read, expected `key: value` lines'
  const place = placeIn(source, from, to)
  const message = `Unexpected ${what}`
  const finding: Finding = {rule, severity: 'error', message, ...place}
  const value = source.text.slice(from, to)
  if (error?.code !== 'BLOCK_AS_IMPLICIT_KEY' || !/^[^\s"'#&*!|>%@`[\]{}][^"\\]*$/u.test(value)) {
    return finding
  }
  return {...finding, fix: [editIn(source, [from, to], `"${value}"`)]}
}

/** Where the mistake stands; of a value that was cut at its colon, the rest of the line too. */
function rangeOf(error: YAMLParseError | undefined, text: string): [number, number] {
  if (!error) return [0, text.length]
  const from = Math.min(error.pos[0], text.length)
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY')
    return [from, Math.min(Math.max(from, error.pos[1]), text.length)]
  const [line = ''] = text.slice(from).split(/\r|\n/u, 1)
  return [from, from + line.trimEnd().length]
}

const QUOTES = 'expected the value in quotes'
const MISTAKES: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_ALIAS: `alias without an anchor, ${QUOTES} where it begins with \`*\``,
  BAD_DQ_ESCAPE: 'escape in a quoted value, expected `\\\\` for a backslash',
  BAD_INDENT: 'indent, expected the items of one list or map in one column',
  BAD_SCALAR_START: `sign at the start of a value, ${QUOTES}`,
  BLOCK_AS_IMPLICIT_KEY: `\`: \` in a value, ${QUOTES}`,
  BLOCK_IN_FLOW: 'block between brackets, expected items between commas',
  MISSING_CHAR: 'value without its end, expected the sign that closes or parts it',
  MULTILINE_IMPLICIT_KEY: 'key over several lines, expected `key: value` on one line',
  MULTIPLE_DOCS: 'second document, expected one',
  RESOURCE_EXHAUSTION: 'nesting without measure, expected fewer brackets',
  TAB_AS_INDENT: 'tab in the indent, expected spaces'
}

/** Keys given twice in one map; the later one points at the first. */
export function repeatedKeys(document: Document, source: Source, rule: string): Finding[] {
  const findings: Finding[] = []
  visit(document, {
    Map(_, map) {
      const firsts = new Map<string, unknown>()
      for (const {key} of isMap(map) ? map.items : []) {
        const name = nameOf(key)
        const first = firsts.get(name)
        if (!firsts.has(name)) firsts.set(name, key)
        else findings.push(repeated(name, key, first))
      }
    }
  })
  return findings

  function repeated(name: string, key: unknown, first: unknown): Finding {
    const message = `Unexpected second \`${name}\`, expected each key once`
    const cause = {message: `First \`${name}\``, ...placeOf(first)}
    return {rule, severity: 'error', message, ...placeOf(key), cause}
  }

  function placeOf(key: unknown) {
    const [from, to] = (isNode(key) ? key.range : undefined) ?? [0, 0]
    return placeIn(source, from, to)
  }
}
