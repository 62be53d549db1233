/** Content of a notebook → HTML of a field. */
import type {Cloze as ClozeNode, Content} from '../../ast.ts'
import type {Element, ElementContent, Text} from 'hast'
import type {Code, FootnoteDefinition, FootnoteReference, List, Root} from 'mdast'
import type {Handlers} from 'mdast-util-to-hast'
import type {Definitions, References} from './references.ts'
import {toBlocks} from './blocks.ts'
import {clean} from './clean.ts'
import {writeClozes} from './clozes.ts'
import {toCodeBlock} from './code.ts'
import {isTooDeep} from './depth.ts'
import {imageHandlers} from './image.ts'
import {readMarks} from './marks.ts'
import {type FindMedia, soundsIn} from './media.ts'
import {mathHandlers, spaceBraces} from './math.ts'
import {plainHtml} from './plain-html.ts'
import {referencesOf} from './references.ts'
import {textOf} from './text.ts'
import {toHtml} from './to-html.ts'

export interface RenderOptions {
  /** What the file defines, for references. */
  definitions: Definitions
  /** Without it the deck carries no media. */
  find?: FindMedia
  /** Whether Anki looks for clozes in the field; clozes are plain text elsewhere. */
  clozes?: boolean
}

/** HTML of `content`, safe to show, as Anki stores it. */
export function render(content: readonly Content[], options: RenderOptions): string {
  if (content.length === 0) return ''
  const blocks = isTooDeep(content) ? plain(content) : toBlocks(readMarks(content))
  const short = plainHtml(blocks)
  if (short !== undefined) return clean(options.clozes ? writeClozes(short, []) : short)
  const references = referencesOf(blocks, options.definitions)
  const numbers = numberFootnotes(references.footnotes)
  const clozes: ClozeNode[] = []
  const placed: ElementContent[][] = []
  const position = content[0]?.position
  const find: FindMedia = (wanted) => options.find?.({...(position && {position}), ...wanted})
  const handlers: Handlers = {
    code: (_state, node: Code) => toCodeBlock(node),
    footnoteReference: (_state, node: FootnoteReference) => toMark(node, numbers),
    ...imageHandlers(find, placed),
    ...mathHandlers(options.clozes ? spaceBraces : (tex) => tex),
    cloze(state, node: ClozeNode) {
      const children = state.all(node)
      if (!options.clozes) return children
      const index = clozes.push(node) - 1
      return {type: 'element', tagName: 'cloze', properties: {index}, children}
    }
  }
  const html = toHtml(toRoot(blocks, references), handlers, {placed, find})
  return soundsIn(clean(options.clozes ? writeClozes(html, clozes) : html))
}

function toRoot(blocks: Content[], {definitions, footnotes}: References): Root {
  const notes = footnotes.length > 0 ? [toList(footnotes)] : []
  return {type: 'root', children: [...definitions, ...blocks, ...notes]}
}

/** Footnotes stand at the end of the field; links to them would leave the card. */
function toList(footnotes: FootnoteDefinition[]): List {
  return {
    type: 'list',
    ordered: true,
    spread: false,
    data: {hProperties: {className: ['footnotes']}},
    children: footnotes.map(({children}) => ({type: 'listItem', spread: false, children}))
  }
}

function numberFootnotes(footnotes: FootnoteDefinition[]): Map<string, number> {
  return new Map(footnotes.map(({identifier}, at) => [identifier.toUpperCase(), at + 1]))
}

function toMark(node: FootnoteReference, numbers: Map<string, number>): Element | Text {
  const number = numbers.get(node.identifier.toUpperCase())
  if (number === undefined) return text(`[^${node.label ?? node.identifier}]`)
  return {type: 'element', tagName: 'sup', properties: {}, children: [text(String(number))]}
}

function plain(content: readonly Content[]): Content[] {
  return [{type: 'paragraph', children: [{type: 'text', value: textOf(content)}]}]
}

function text(value: string): Text {
  return {type: 'text', value}
}
