/** YAML, and JSON, which is YAML too, as a value whose parts know their places. */
import {type Document, parseDocument} from 'yaml'
import type {Finding} from '../finding.ts'
import {findInYaml, type Found} from './find-in-yaml.ts'
import type {Locator, Part, Path} from './locator.ts'
import type {Reading} from './reading.ts'
import {editIn, placeIn, type Source} from './source.ts'
import {repeatedKeys, syntaxMistake} from './yaml-mistakes.ts'

/** Reads the YAML of a source; a value that cannot be made is `undefined`, with a finding. */
export function readYaml(source: Source, rule: string): Reading {
  const document = parseYaml(source.text)
  const locator = locatorOf(document, source)
  const [error] = document?.errors ?? []
  if (!document || error) {
    return {value: undefined, locator, findings: [syntaxMistake(source, rule, error)]}
  }
  const findings = repeatedKeys(document, source, rule)
  try {
    return {value: document.toJS({maxAliasCount: 100}), locator, findings}
  } catch {
    return {value: undefined, locator, findings: [...findings, aliasMistake(source, rule)]}
  }
}

/** `undefined` where the nesting is deeper than a stack is sure to hold. */
function parseYaml(text: string): Document.Parsed | undefined {
  if (isDeep(text)) return undefined
  // Repeated keys are looked for in linear time by `repeatedKeys`.
  return parseDocument(text, {uniqueKeys: false, prettyErrors: false, logLevel: 'silent'})
}

/** Close to the end of the stack V8 ends the process, so depth is told before reading. */
function isDeep(text: string): boolean {
  let depth = 0
  // Keys within keys: `[a: b: c: …`.
  let keys = 0
  for (const line of text.split('\n')) {
    const [head] = /^[ \t]*(?:[-?:][ \t]+)*/u.exec(line) ?? ['']
    if (head.length > 200) return true
    if (depth === 0) keys = 0
    const code = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, '')
    for (let at = 0; at < code.length; at++) {
      if (code[at] === '[' || code[at] === '{') depth++
      else if (code[at] === ']' || code[at] === '}') depth = Math.max(0, depth - 1)
      if (code[at] === ':' && code[at + 1] === ' ') keys++
      else if (code[at] === ',' || code[at] === '[' || code[at] === '{') keys = 0
      if (depth > 100 || keys > 100) return true
    }
  }
  return false
}

function aliasMistake(source: Source, rule: string): Finding {
  const message = 'Unexpected aliases without end or measure, expected the values themselves'
  return {rule, severity: 'error', message, ...placeIn(source, 0, source.text.length)}
}

/** The locator of a document; one that cannot be read is a place as a whole. */
function locatorOf(document: Document | undefined, source: Source): Locator {
  const find = (path: Path, part: Part): Found =>
    document
      ? findInYaml(document, source.text, path, part)
      : {range: [0, source.text.length], isExact: false}
  return {
    place: (path, part) => {
      if (part === 'head' && path.length === 0 && source.head) return source.head
      return placeIn(source, ...find(path, part).range)
    },
    mend: (path, part, value) => {
      const {range, isExact} = find(path, part)
      const text = writeYaml(value, part, source.text.slice(...range))
      return isExact ? editIn(source, range, text) : undefined
    }
  }
}

/** Keeps the quotes of what it replaces, and quotes what YAML would read as something else. */
function writeYaml(value: unknown, part: Part, old: string): string {
  if (typeof value !== 'string') return String(value)
  if (old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`
  const isPlain = part === 'key' || /^[a-z][a-z\d]*(?:[ -][a-z\d]+)*$/iu.test(value)
  const isWord = !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(value)
  return !old.startsWith('"') && isPlain && isWord ? value : JSON.stringify(value)
}
