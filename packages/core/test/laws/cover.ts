/** Law 1 by place: every non-blank stretch lies in exactly one block, a heading or the front matter. */
import type {Root} from 'mdast'
import type {Notebook} from '../../src/ast.ts'
import {beyondMarks, isContainerMarks} from './marks.ts'
import {blocksOf, nodesOf, placed, rangeOf} from './walk.ts'
import type {Range} from './walk.ts'

const ENTRIES = new Set(['question', 'note', 'aside'])
const TITLES = new Set(['heading', 'yaml', 'toml'])

export function checkCover(
  text: string,
  notebook: Notebook,
  tree: Root,
  said: ReadonlySet<string>
): string[] {
  const blocks = sorted(blocksOf(notebook).flatMap((block) => rangeOf(block) ?? []))
  const violations = overlaps(text, blocks)
  const titles = rangesOf(tree, TITLES)
  const entries = joined(rangesOf(notebook, ENTRIES))
  const covered = sorted([...blocks, ...titles])
  for (const gap of gapsBetween(covered, text.length)) {
    for (const part of cut(gap, entries)) {
      const stretch = text.slice(part.start, part.end)
      if (stretch.trim() === '') continue
      if (!part.inside && !isContainerMarks(stretch)) {
        violations.push(placed(text, part, 'lost outside every entry'))
      }
      if (part.inside && beyondMarks(stretch, said).length > 0) {
        violations.push(placed(text, part, 'lost inside an entry, no mark'))
      }
    }
  }
  return violations
}

function overlaps(text: string, blocks: Range[]): string[] {
  const violations: string[] = []
  let last: Range = {start: 0, end: 0}
  for (const block of blocks) {
    const shared = {start: block.start, end: Math.min(block.end, last.end)}
    if (shared.end > shared.start) violations.push(placed(text, shared, 'in two blocks'))
    if (block.end > last.end) last = block
  }
  return violations
}

/** Ranges of the nodes of these types, in order. */
function rangesOf(tree: Root | Notebook, types: ReadonlySet<string>): Range[] {
  const ranges: Range[] = []
  for (const {node} of nodesOf(tree)) {
    const range = types.has(node.type) ? rangeOf(node) : undefined
    if (range) ranges.push(range)
  }
  return sorted(ranges)
}

function* gapsBetween(ranges: Range[], length: number): Generator<Range> {
  let at = 0
  for (const {start, end} of ranges) {
    if (start > at) yield {start: at, end: start}
    at = Math.max(at, end)
  }
  if (at < length) yield {start: at, end: length}
}

/** Cuts a gap where entries begin and end. */
function* cut(gap: Range, entries: Range[]): Generator<Range & {inside: boolean}> {
  let at = gap.start
  for (const entry of entries) {
    if (entry.end <= at) continue
    if (entry.start >= gap.end) break
    if (entry.start > at) yield {start: at, end: entry.start, inside: false}
    const start = Math.max(at, entry.start)
    at = Math.min(entry.end, gap.end)
    yield {start, end: at, inside: true}
  }
  if (at < gap.end) yield {start: at, end: gap.end, inside: false}
}

function joined(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else result.push({...range})
  }
  return result
}

function sorted(ranges: Range[]): Range[] {
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end)
}
