/** YAML, and JSON, which is YAML too, as a value whose parts know their places. */
import {isCollection, isMap, isNode, isPair, isScalar, parseDocument} from 'yaml'
import type {Document, Node, Pair} from 'yaml'
import type {Finding} from '../finding.ts'
import type {Path, Part} from './locator.ts'
import {type Reading, mendIn} from './reading.ts'
import {placeIn, type Source} from './source.ts'
import {repeatedKeys, syntaxMistake} from './yaml-mistakes.ts'

/** Reads the YAML of a source; a value that cannot be made is `undefined`, with a finding. */
export function readYaml(source: Source, rule: string): Reading {
  const document = parseYaml(source.text)
  const locator = {
    place: (path: Path, part: Part) => placeOf(document, source, path, part),
    mend: mendIn(source, writeYaml)
  }
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
  for (const line of text.split('\n')) {
    const [head] = /^[ \t]*(?:[-?:][ \t]+)*/u.exec(line) ?? ['']
    if (head.length > 200) return true
    const code = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, '')
    for (let at = 0; at < code.length; at++) {
      if (code[at] === '[' || code[at] === '{') depth++
      else if (code[at] === ']' || code[at] === '}') depth = Math.max(0, depth - 1)
      if (depth > 100) return true
    }
  }
  return false
}

function aliasMistake(source: Source, rule: string): Finding {
  const message = 'Unexpected aliases without end or measure, expected the values themselves'
  return {rule, severity: 'error', message, ...placeIn(source, 0, source.text.length)}
}

function placeOf(document: Document | undefined, source: Source, path: Path, part: Part) {
  const found = pairOrNodeAt(document, path)
  const key = isPair(found) ? nodeOf(found.key) : undefined
  const value = nodeOf(isPair(found) ? found.value : found)
  if (part === 'head' && path.length === 0 && source.head) return source.head
  // An empty value has no characters to point at; its key has.
  const isEmpty = isScalar(value) && value.range?.[0] === value.range?.[1]
  const node = (part !== 'value' || isEmpty) && key ? key : value
  const [from, to] = node?.range ?? [0, 0]
  return placeIn(source, from, trimmedEnd(source.text, from, to))
}

/** Of a key in a map, the pair; of an item or the whole, the node; as deep as the path leads. */
function pairOrNodeAt(document: Document | undefined, path: Path): Pair | Node | undefined {
  let found: Pair | Node | undefined = document?.contents ?? undefined
  for (const key of path) {
    const holder: unknown = isPair(found) ? found.value : found
    const next: unknown = isMap(holder)
      ? holder.items.findLast((pair) => nameOf(pair.key) === key)
      : isCollection(holder)
        ? holder.items[Number(key)]
        : undefined
    if (!isPair(next) && !isNode(next)) break
    found = next
  }
  return found
}

/** The name that a key has in the value. */
export function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : ''
}

function nodeOf(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /\s/u.test(text[end - 1] ?? '')) end--
  return end
}

/** Keeps the quotes of what it replaces, and quotes what YAML would read as something else. */
function writeYaml(value: unknown, part: Part, old: string): string {
  if (typeof value !== 'string') return String(value)
  if (old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`
  const isPlain = part === 'key' || /^[a-z][a-z\d]*(?:[ -][a-z\d]+)*$/iu.test(value)
  const isWord = !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(value)
  return !old.startsWith('"') && isPlain && isWord ? value : JSON.stringify(value)
}
