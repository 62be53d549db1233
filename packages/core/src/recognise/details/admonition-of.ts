/**
 * Admonitions as MkDocs has them: a line with a title, and what is indented below it, which Markdown takes for
 * more of the line and for code. Some fold away an answer, and some hold a question with its options.
 *
 *     ??? success "Answer"
 *         B, for it floats.
 */
import type {Position} from 'unist'
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {linesOfCode} from '../choice/option/code-lines.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import {type Line, linesOf} from '../text/lines.ts'
import {opensFence} from '../text/opens-fence.ts'
import {span} from '../text/place.ts'
import {trimmedParagraphs} from '../text/trimmed-paragraphs.ts'
import {type Title, titleIn} from './admonition-title.ts'
import {folds} from './callout-of.ts'

export interface Admonition {
  title: Title
  content: Content[]
  position: Position
  /** How many blocks it takes. */
  used: 1 | 2
}

/** What a paragraph and the code below it make; `undefined` where they are no admonition. */
export function admonitionOf(
  node: Content,
  below: Content | undefined,
  source: string
): Admonition | undefined {
  const [first] = node.type === 'paragraph' ? node.children : []
  if (node.type !== 'paragraph' || first?.type !== 'text' || !/^[?!]{3}/.test(first.value)) {
    return undefined
  }
  const [line] = linesOf(node, source)
  const title = line && titleIn(line, source)
  if (!line || !title) return undefined
  const more = partOfLine(node, toString({type: 'paragraph', ...line}).length, undefined, source)
  const code = below && isIndented(below, source) ? [below] : []
  const content: Content[] = [...(more ? trimmedParagraphs(more.children, source) : []), ...code]
  if (content.length === 0) return undefined
  const position = span(node, code[0] ?? node)
  return {title, content, position, used: code.length > 0 ? 2 : 1}
}

/** It folds away what its title asks, or what another block asks. */
export function isFolding({words, kind, isFolded}: Title, content: readonly Content[]): boolean {
  return folds(words, kind, isFolded ? '?' : undefined, content)
}

/** The lines of the content of an admonition. */
export function linesIn(content: readonly Content[], source: string): Line[] {
  return content.flatMap((node) => {
    if (node.type === 'code') return linesOfCode(node, source)
    return node.type === 'paragraph' ? [...linesOf(node, source)] : []
  })
}

function isIndented(node: Content, source: string): boolean {
  return node.type === 'code' && !opensFence(node, source)
}
