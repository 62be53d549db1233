/**
 * A window: a stretch of a file that is read on its own, in its containers.
 *
 *     - # ⟵ opens the item that the window is inside of: the prelude
 *       - item          the stretch
 *       - a ⟵ stands in for the line after the stretch
 *
 * The stand-in shows what would be open at the line after: only if it is read as a block of its
 * own, in containers that a prelude can open again, is the stretch complete.
 */
import type {
  Blockquote,
  FootnoteDefinition,
  List,
  ListItem,
  Node,
  Parents,
  Root,
  RootContent
} from 'mdast'
import type {Cut, LineStart} from './cut.ts'
import {narrow} from './narrow.ts'

/** Where a window starts, and in what. */
export interface Start extends LineStart {
  /** Lines that open the containers around it; empty at the top level. */
  prelude: string[]
}

/** A stretch as it was read; positions are those of the window's own text. */
export interface Window {
  start: Start
  end: Cut | undefined
  tree: Root
  /** The blocks that are open at its end, outermost first. */
  open: Parents[]
  next: Start | undefined
}

const markerPattern = /([-+*>]|\d{1,9}[.)])([ \t]*(?=[^ \t\r\n])|)/y

/** Reads from a start to a cut, or to the end; answers `undefined` where the cut is none. */
export function readWindow(
  text: string,
  start: Start,
  end: Cut | undefined,
  read: (text: string) => Root
): Window | undefined {
  const prelude = start.prelude.map((line) => line + '\n').join('')
  const stretch = text.slice(start.offset, end?.offset)
  const source = narrow(prelude + stretch + (end?.standIn ?? ''))
  // A byte-order mark is only dropped at the start, and the caller has dropped the file's own.
  const tree = read(source.startsWith('\uFEFF') ? '\uFEFF' + source : source)
  if (!end) return {start, end, tree, open: [], next: undefined}
  const line = start.prelude.length + 1 + end.line - start.line
  const open = popStandIn(tree, end, {offset: prelude.length + stretch.length, line})
  if (!open) return
  const next = {offset: end.offset, line: end.line, prelude: preludeOf(open, source)}
  return {start, end, tree, open, next}
}

/** Takes the stand-in out of the tree; answers what it was in, if it was read as expected. */
function popStandIn(tree: Root, cut: Cut, at: LineStart): Parents[] | undefined {
  const open: Parents[] = []
  let parent: Parents = tree
  for (;;) {
    const last: RootContent | undefined = parent.children.at(-1)
    if (!last) return
    if (last.position?.start.line === at.line) {
      if (cut.isNested && last.type !== 'listItem') return
      if (!isStandIn(last, cut.type, at.offset + cut.indent)) return
      parent.children.pop()
      return isAfter(parent, cut.after, at.line - 1) ? open : undefined
    }
    if (!isContainer(last) || last.type === 'footnoteDefinition') return
    open.push(last)
    parent = last
  }
}

type Container = List | ListItem | Blockquote | FootnoteDefinition

function isContainer(node: Node): node is Container {
  return ['list', 'listItem', 'blockquote', 'footnoteDefinition'].includes(node.type)
}

/** Whether a block, or the one that its containers open with, is what a cut promised. */
function isStandIn(node: Node, type: Cut['type'], offset: number): boolean {
  for (let block: RootContent | undefined = node as RootContent; block;) {
    if (block.type === type && block.position?.start.offset === offset) return true
    block = 'children' in block ? block.children[0] : undefined
  }
  return false
}

/** Whether the block before a cut is complete, of the kind that the cut must come after. */
function isAfter(parent: Parents, after: Cut['after'], line: number): boolean {
  if (!after) return true
  let block: RootContent | undefined = parent.children.at(-1)
  // A definition may go on in the lines after its container, as a paragraph does.
  while (after !== 'definition' && block && isContainer(block)) block = block.children.at(-1)
  const type = block?.type === 'thematicBreak' ? 'heading' : block?.type
  return type === after && block?.position?.end.line === line
}

/** Lines that open the same items and quotes again: the starts of those that opened them. */
function preludeOf(open: readonly Parents[], source: string): string[] {
  const lines = new Map<number, string>()
  for (const {type, position} of open) {
    if (type === 'list' || !position) continue
    const {offset = 0, column, line} = position.start
    const before = source.slice(offset - column + 1, offset)
    markerPattern.lastIndex = offset
    const [, marker = '', space = ''] = markerPattern.exec(source) ?? []
    const content = widthOf(before + marker + space) - widthOf(before + marker)
    // After more than four columns an item holds indented code, and counts but one of them.
    lines.set(line, before + marker + (content > 0 && content < 5 ? space : ' '))
  }
  return [...lines.values()].map((line) => line + '#')
}

/** Columns that a text takes from the start of a line. */
function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += char === '\t' ? 4 - (width % 4) : 1
  return width
}
