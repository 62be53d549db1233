/** Puts `cloze` nodes into content where its author left gaps. */
import type {PhrasingContent} from 'mdast'
import type {InlineMath} from 'mdast-util-math'
import {toString} from '../../to-string.ts'
import type {Cloze, Content} from '../../ast.ts'
import {braceGaps, bracketGaps, curlyGaps, type Gap, markedGaps} from './cloze-gaps.ts'
import {mathPieces} from './cloze-math.ts'
import {cutAt} from '../text/cut-at.ts'
import {maskedText} from '../text/masked-text.ts'
import {positionOf, sourceOffsets, span} from '../text/place.ts'
import {addAll} from '../../add-all.ts'

/** `brackets` in hashcards; `marks` where the file holds cards; `curly` where a card says so; `braces` anywhere. */
export type GapSyntax = 'brackets' | 'marks' | 'curly' | 'braces'

interface Reading {
  syntax: GapSyntax
  source: string
  /** The number of the next gap that has none of its own. */
  next: number
  count: number
}

/** The blocks with their gaps, numbered in order; `undefined` where there is none. */
export function clozesIn(
  blocks: readonly Content[],
  syntax: GapSyntax,
  source: string
): Content[] | undefined {
  const reading: Reading = {syntax, source, next: 1, count: 0}
  const read = blocks.map((block) => inBlock(block, reading))
  return reading.count > 0 ? read : undefined
}

/** Whether a block holds a gap. */
export function hasGap(block: Content, syntax: GapSyntax, source: string): boolean {
  if (holdsText(block)) return gapsIn(block.children, syntax, source).length > 0
  return 'children' in block && block.children.some((child) => hasGap(child, syntax, source))
}

type Holder = Extract<Content, {type: 'paragraph' | 'heading' | 'tableCell'}>

function holdsText(block: Content): block is Holder {
  return block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableCell'
}

function inBlock(block: Content, reading: Reading): Content {
  if (holdsText(block)) {
    const gaps = gapsIn(block.children, reading.syntax, reading.source)
    const math = reading.syntax === 'brackets'
    if (gaps.length === 0 && !math) return block
    return {...block, children: within(block.children, gaps, 0, reading)}
  }
  if (!('children' in block)) return block
  const children = block.children.map((child) => inBlock(child, reading))
  // Each child is read as what it was, so the block may hold it.
  return {...block, children} as Content
}

function gapsIn(children: readonly PhrasingContent[], syntax: GapSyntax, source: string): Gap[] {
  const text = maskedText(children)
  if (syntax === 'braces') return text.includes('{{') ? braceGaps(text) : []
  if (syntax === 'curly') return text.includes('{') ? curlyGaps(text) : []
  if (syntax === 'marks') return /==|\{\{|\{\d{1,2}:/u.test(text) ? markedGaps(text) : []
  if (!text.includes('[')) return []
  const escaped = new Set(escapedBrackets(children, source))
  return bracketGaps(text, (index) => escaped.has(index))
}

/** Where the text has brackets that a backslash makes plain. */
function escapedBrackets(children: readonly PhrasingContent[], source: string): number[] {
  const found: number[] = []
  let from = 0
  for (const child of children) {
    const base = from
    from += toString(child).length
    if (child.type === 'text') {
      const indices = [...child.value.matchAll(/[[\]]/gu)].map(({index}) => index)
      const offsets = sourceOffsets(child, indices, source)
      addAll(
        found,
        indices.filter((_, at) => source[offsets[at] ?? 0] === '\\').map((at) => base + at)
      )
    } else if ('children' in child) {
      addAll(
        found,
        escapedBrackets(child.children, source).map((at) => base + at)
      )
    }
  }
  return found
}

/** The content with its gaps; each stands in the innermost node that holds it whole. */
function within(
  children: readonly PhrasingContent[],
  gaps: readonly Gap[],
  base: number,
  reading: Reading
): PhrasingContent[] {
  const own = ownGaps(children, gaps, base)
  const places = own.flatMap(({start, from, to, end}) => [start, from, to, end])
  const closing = new Set(own.flatMap(({start, to}) => [start, to]))
  const pieces = cutAt(children, {places, closing, source: reading.source}, base)
  const taken = new Set(own)
  const held = {gaps: gaps.filter((gap) => !taken.has(gap)), at: 0}
  const content = nested(pieces[0] ?? [], held, base, reading)
  for (const [index, gap] of own.entries()) {
    const [open = [], inside = [], close = [], after = []] = pieces.slice(
      index * 4 + 1,
      index * 4 + 5
    )
    addAll(content, clozeFrom(gap, open, inside, close, reading))
    addAll(content, nested(after, held, gap.end, reading))
  }
  return content
}

/** Gaps that no single child holds. */
function ownGaps(children: readonly PhrasingContent[], gaps: readonly Gap[], base: number): Gap[] {
  const own: Gap[] = []
  let at = 0
  let from = base
  for (const child of children) {
    const to = from + toString(child).length
    const isParent = 'children' in child
    for (let gap = gaps[at]; gap && gap.start < to; gap = gaps[++at]) {
      if (!(isParent && gap.start >= from && gap.end <= to)) own.push(gap)
    }
    from = to
  }
  return own
}

/** Goes into children that hold gaps whole. */
function nested(
  children: readonly PhrasingContent[],
  held: {gaps: readonly Gap[]; at: number},
  base: number,
  reading: Reading
): PhrasingContent[] {
  let from = base
  return children.flatMap((child): PhrasingContent[] => {
    const start = from
    from += toString(child).length
    if (child.type === 'inlineMath' && reading.syntax === 'brackets') return inMath(child, reading)
    if (!('children' in child)) return [child]
    const own: Gap[] = []
    for (let gap = held.gaps[held.at]; gap && gap.start < from; gap = held.gaps[++held.at]) {
      own.push(gap)
    }
    const content = within(child.children, own, start, reading)
    // The children come from the same node, so they are what it may hold.
    return [{...child, children: content}]
  })
}

function clozeFrom(
  gap: Gap,
  open: PhrasingContent[],
  inside: PhrasingContent[],
  close: PhrasingContent[],
  reading: Reading
): PhrasingContent[] {
  const whole = [...open, ...inside, ...close]
  const [first] = whole
  const last = whole.at(-1)
  if (!first || !last || inside.length === 0) return whole
  reading.count++
  const ordinal = gap.ordinal ?? reading.next
  reading.next = Math.max(reading.next, ordinal + 1)
  const inner: Reading = {...reading, syntax: 'braces'}
  const kept =
    gap.hint && close.some(({type}) => type !== 'text') ? withoutBraces(gap, close, reading) : []
  const children = within([...inside, ...kept], gap.inner, gap.from, inner)
  reading.next = Math.max(reading.next, inner.next)
  const cloze: Cloze = {
    type: 'cloze',
    ordinal,
    ...(gap.hint && kept.length === 0 && {hint: gap.hint}),
    children,
    position: span(first, last)
  }
  return [cloze]
}

/** A hint is text; what is more is part of the gap. */
function withoutBraces(gap: Gap, close: PhrasingContent[], {source}: Reading): PhrasingContent[] {
  const places = [gap.end - 2]
  const [kept = []] = cutAt(close, {places, closing: new Set(places), source}, gap.to)
  return kept
}

/** A formula with gaps, in pieces; as one gap where it cannot be taken apart. */
function inMath(math: InlineMath, reading: Reading): PhrasingContent[] {
  const pieces = mathPieces(math, reading.source)
  if (!pieces) return [math]
  return pieces.map(({node, isGap}) => {
    if (!isGap) return node
    reading.count++
    return {type: 'cloze', ordinal: reading.next++, children: [node], position: positionOf(node)}
  })
}
