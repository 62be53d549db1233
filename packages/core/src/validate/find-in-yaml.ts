/** Where the parts of a YAML document stand in its text. */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Pair
} from 'yaml'
import type {Part, Path} from './locator.ts'

/** A stretch of the text; not exact where the path leads to what is not written. */
export interface Found {
  range: [number, number]
  isExact: boolean
}

/** Finds the key or value that a path leads to, as deep as it leads. */
export function findInYaml(document: Document, text: string, path: Path, part: Part): Found {
  const {found, isWhole} = pairOrNodeAt(document, path)
  const key = isPair(found) ? nodeOf(found.key) : undefined
  const value = nodeOf(isPair(found) ? found.value : found)
  // An empty value has no characters to point at; its key has.
  const isEmpty = isScalar(value) && value.range?.[0] === value.range?.[1]
  const wantsKey = part !== 'value'
  const node = (wantsKey || isEmpty) && key ? key : value
  const [from, to] = node?.range ?? [0, 0]
  const isAsked = wantsKey ? node === key : !isEmpty
  return {range: [from, trimmedEnd(text, from, to)], isExact: isWhole && isAsked}
}

/** Of a key in a map, the pair; of an item or the whole, the node. */
function pairOrNodeAt(document: Document, path: Path) {
  let found: Pair | Node | undefined = document.contents ?? undefined
  for (const key of path) {
    const holder: unknown = isPair(found) ? found.value : found
    const next: unknown = isMap(holder)
      ? holder.items.findLast((pair) => nameOf(pair.key) === key)
      : isCollection(holder)
        ? holder.items[Number(key)]
        : undefined
    if (!isPair(next) && !isNode(next)) return {found, isWhole: false}
    found = next
  }
  return {found, isWhole: true}
}

/** The name that a key has in the value. */
export function nameOf(key: unknown): string {
  if (!isScalar(key)) return ''
  return typeof key.value === 'string' ? key.value : JSON.stringify(key.value)
}

function nodeOf(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /\s/u.test(text[end - 1] ?? '')) end--
  return end
}
