/**
 * Admonitions as MkDocs has them, where they fold away an answer: a line with a title, and what is
 * indented below it, which Markdown takes for more of the line and for code.
 *
 *     ??? success "Answer"
 *         B, for it floats.
 */
import type {Paragraph} from 'mdast'
import type {Position} from 'unist'
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {partOfLine} from '../choice/line-parts.ts'
import {linesOf} from '../lines.ts'
import {offsetOf, positionOf, span} from '../place.ts'
import {trimmedParagraphs} from '../trimmed-paragraphs.ts'
import {folds} from './callout-of.ts'

export interface Admonition {
  title: Paragraph
  content: Content[]
  position: Position
  /** How many blocks it takes. */
  used: 1 | 2
}

const opening = /^(\?\?\?\+?|!!!)[ \t]+([a-z][\w-]*)(?:[ \t]+[a-z][\w-]*){0,4}[ \t]+"(.+)"[ \t]*$/iu

/** What a paragraph and the code below it fold away; `undefined` where they do not. */
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
  const text = line ? toString({type: 'paragraph', ...line}) : ''
  const [found, mark = '', kind = '', words = ''] = opening.exec(text) ?? []
  if (!line || !found) return undefined
  const from = text.indexOf('"') + 1
  const own = partOfLine(line, from, from + words.length, source)
  if (!own) return undefined
  const more = partOfLine(node, text.length, undefined, source)
  const code = below && isIndented(below, source) ? [below] : []
  const content: Content[] = [...(more ? trimmedParagraphs(more.children, source) : []), ...code]
  const sign = mark === '!!!' ? undefined : mark
  if (content.length === 0 || !folds(words, kind, sign, content)) return undefined
  return {
    title: {type: 'paragraph', ...own, position: line.position},
    content,
    position: span(node, code[0] ?? node),
    used: code.length > 0 ? 2 : 1
  }
}

function isIndented(node: Content, source: string): boolean {
  return node.type === 'code' && !/^[`~]/u.test(source[offsetOf(positionOf(node).start)] ?? '')
}
