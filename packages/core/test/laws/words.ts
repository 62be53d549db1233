/** Laws 1 and 2 by text: the words of the notebook are those of mdast, in order, unaltered. */
import type {Node} from 'unist'
import type {Root} from 'mdast'
import type {Notebook} from '../../src/ast.ts'
import {beyondMarks} from './marks.ts'
import {blocksOf, childrenOf, nodesOf, placed, rangeOf} from './walk.ts'
import type {Range} from './walk.ts'

/** Stands for what has no text of its own: an image, a link, a reference. */
const THING = '\uFFFC'
const THINGS = new Set(['image', 'imageReference', 'link', 'linkReference', 'footnoteReference'])
const TITLES = new Set(['heading', 'yaml', 'toml'])
const WHOLES = new Set(['paragraph', 'heading', 'tableCell'])

/** A leaf: its text, where it stands, and what it is. */
interface Leaf {
  type: string
  value: string
  range: Range | undefined
}

/** A block of mdast that holds text, with its leaves. */
interface Whole {
  type: string
  range: Range
  leaves: Leaf[]
}

export function checkWords(
  text: string,
  notebook: Notebook,
  tree: Root,
  said: ReadonlySet<string>
): string[] {
  const wholes = wholesOf(tree)
  const pieces = blocksOf(notebook)
    .flatMap((block) => leavesOf(block, rangeOf(block)))
    .sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0))
  const violations: string[] = []
  let at = 0
  for (const whole of wholes) {
    const inside: Leaf[] = []
    for (let piece = pieces[at]; piece; piece = pieces[++at]) {
      if ((piece.range?.start ?? 0) >= whole.range.end) break
      if ((piece.range?.start ?? 0) >= whole.range.start) inside.push(piece)
      else if (piece.value) violations.push(invented(text, piece))
    }
    if (inside.length === 0 && TITLES.has(whole.type)) continue
    violations.push(...account(text, whole, inside, said))
  }
  for (const piece of pieces.slice(at)) violations.push(invented(text, piece))
  return violations
}

function invented(text: string, piece: Leaf): string {
  return placed(
    text,
    piece.range ?? {start: 0, end: 0},
    `invented ${JSON.stringify(piece.value)} at`
  )
}

function wholesOf(tree: Node): Whole[] {
  const range = rangeOf(tree)
  if (range && (WHOLES.has(tree.type) || 'value' in tree)) {
    return [{type: tree.type, range, leaves: leavesOf(tree, range)}]
  }
  return childrenOf(tree).flatMap(wholesOf)
}

/** The leaves of a node; made ones (automatic links) stand where the leaf before them ends. */
function leavesOf(tree: Node, outer: Range | undefined): Leaf[] {
  const leaves: Leaf[] = []
  let at = outer?.start ?? 0
  for (const {node} of nodesOf(tree)) {
    const value = valueOf(node)
    if (value === undefined) continue
    const range = rangeOf(node)
    leaves.push({type: node.type, value, range: range ?? {start: at, end: at}})
    if (range) at = value === THING ? range.start : range.end
  }
  return leaves
}

function valueOf(node: Node): string | undefined {
  if (node.type === 'break') return '\n'
  if (THINGS.has(node.type)) return THING
  return 'value' in node ? String(node.value) : undefined
}

/** Walks the text of a whole with its pieces; what lies between them must be marks. */
function account(text: string, whole: Whole, pieces: Leaf[], said: ReadonlySet<string>): string[] {
  const all = whole.leaves.map((leaf) => leaf.value).join('')
  const indexOf = finder(text, whole.leaves)
  const violations: string[] = []
  let at = 0
  for (const piece of pieces) {
    const found = indexOf(piece, all, at)
    if (found === -1 || found < at) {
      violations.push(
        placed(text, piece.range ?? whole.range, `altered to ${JSON.stringify(piece.value)}:`)
      )
      continue
    }
    violations.push(...lost(text, whole, all.slice(at, found), said))
    at = found + piece.value.length
  }
  violations.push(...lost(text, whole, all.slice(at), said))
  return violations
}

function lost(text: string, whole: Whole, rest: string, said: ReadonlySet<string>): string[] {
  const words = beyondMarks(rest, said)
  return words.length === 0
    ? []
    : [placed(text, whole.range, `lost ${JSON.stringify(words.join(' '))} in`)]
}

/** Finds a piece by its place where the leaf under it can be laid over the source, else by text. */
function finder(text: string, leaves: Leaf[]): (piece: Leaf, all: string, from: number) => number {
  let base = 0
  const based = leaves.map((leaf) => {
    const entry = {leaf, base}
    base += leaf.value.length
    return entry
  })
  return (piece, all, from) => {
    const start = piece.range?.start ?? 0
    // The innermost: an image within a link lies over both.
    const under = based.findLast(({leaf}) => {
      const sameKind = (leaf.value === THING) === (piece.value === THING)
      return sameKind && leaf.range && leaf.range.start <= start && start < leaf.range.end
    })
    const laid = under && laidOver(text, under.leaf, start)
    if (under && laid !== undefined && all.startsWith(piece.value, under.base + laid)) {
      return under.base + laid
    }
    const exact = under && laid !== undefined && !/[&\\\0\t]/.test(sourceOf(text, under.leaf))
    return exact ? -1 : all.indexOf(piece.value, from)
  }
}

function sourceOf(text: string, leaf: Leaf): string {
  return leaf.range ? text.slice(leaf.range.start, leaf.range.end) : ''
}

/** Index in the leaf's value of an offset of the source, or `undefined` where they differ too much. */
function laidOver(text: string, leaf: Leaf, offset: number): number | undefined {
  if (!leaf.range || leaf.value === THING) return 0
  if (offset === leaf.range.start) return 0
  // What is left of a tab stands in HTML as blanks, before its place.
  const isHtml = leaf.type === 'html' && text[leaf.range.start] === '<'
  let index = isHtml ? leaf.value.search(/[^ ]|$/u) : 0
  for (let at = leaf.range.start; at < leaf.range.end && index < leaf.value.length; at++) {
    if (at === offset) return index
    const reference = text[at] === '&' ? referenceAt(text, at) : ''
    if (reference && !leaf.value.startsWith(reference, index)) {
      index += String.fromCodePoint(leaf.value.codePointAt(index) ?? 0).length
      at += reference.length - 1
    } else if ((text[at] === '\0' ? '\uFFFD' : text[at]) === leaf.value[index]) index++
  }
  return undefined
}

function referenceAt(text: string, at: number): string {
  return /^&#?\w+;/u.exec(text.slice(at, at + 40))?.[0] ?? ''
}
