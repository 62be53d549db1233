/**
 * Lists right below a tag, with what stands around them, which Markdown takes for more of the tag: options, as
 * MkDocs has them.
 *
 *     <div class="upper-alpha" markdown>
 *     1. The wind
 *     2. The moon
 *     </div>
 *
 *     <quiz>
 *     What raises the sea?
 *     - [ ] The wind
 *     - [x] The moon
 *     </quiz>
 */
import type {Html, List, RootContent} from 'mdast'
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {boxesIn} from '../choice/option/box-lines.ts'
import {labelOf} from '../choice/option/label-of.ts'
import {behindMark} from '../choice/option/line-parts.ts'
import {htmlContent, place} from '../details/html-content.ts'
import type {Line} from './lines.ts'
import {linesAsParagraph} from './lines-as-paragraph.ts'
import {maskedText} from './masked-text.ts'
import {positionOf, span} from './place.ts'

const opening = /^<([a-z]\w*)\b([^<>]*)>[^\S\n]*\n/iu
/** Tags that are read otherwise, or whose lines are no prose. */
const others = /^(?:details|summary|pre|script|style|textarea)$/iu
const holdsMarkdown = /\smarkdown(?:\s|=|$)/u
const numbered = /^\s*\d{1,2}[.)]\s+(?=\S)/u

/** What the tag holds, as blocks; `undefined` for a tag that holds anything else. */
export function linesInTag(node: Html, source: string): RootContent[] | undefined {
  const [tag, name = '', attributes = ''] = opening.exec(node.value) ?? []
  if (!tag || others.test(name)) return undefined
  const isMarkdown = holdsMarkdown.test(attributes)
  if (!isMarkdown && !/\[\(?[ xX]\)?\]/.test(node.value)) return undefined
  const lines = linesIn(node, tag.length, `</${name}>`, source)
  if (!lines) return undefined
  const boxes = boxesIn(lines, source)
  const lists = boxes.filter((block) => block.type === 'list')
  const isTicked = lists.some(({children}) => children.some(({checked}) => checked))
  if (lists.length > 0) return isTicked || isMarkdown ? within(node, boxes, source) : undefined
  if (!isMarkdown) return undefined
  const counted = countedIn(lines, source)
  return counted ? within(node, counted, source) : openingOptions(node, tag.length, source)
}

/** Other tags and comments, and nothing else. */
const dress = /^\s*(?:<(?:!--[^<>]*--|\/?[a-z][^<>]*)>\s*)+$/iu

/** The lines up to the tag that closes the whole; `undefined` where one holds blocks, or tags stand between them. */
function linesIn(node: Html, start: number, close: string, source: string): Line[] | undefined {
  const lines: Line[] = []
  let from = start
  let isOver = false
  for (const line of node.value.slice(start).split('\n')) {
    const to = from + line.length
    const isDress = dress.test(line)
    const isProse = line.trim() !== '' && line.trim() !== close && !isDress
    const [content, ...more] = isProse ? htmlContent(node, from, to, source) : []
    from = to + 1
    isOver ||= isDress && lines.length > 0
    if (!isProse) continue
    if (isOver || content?.type !== 'paragraph' || more.length > 0) return undefined
    lines.push({children: content.children, position: positionOf(content)})
  }
  return lines
}

/** A list that counts, below what asks. */
function countedIn(lines: readonly Line[], source: string): Content[] | undefined {
  const first = lines.findIndex(isNumbered)
  const items = lines.slice(first)
  if (first === -1 || items.length < 2 || !items.every(isNumbered)) return undefined
  const children = items.flatMap((line): List['children'] => {
    const length = numbered.exec(maskedText(line.children))?.[0].length ?? 0
    const content = behindMark(line, {from: 0, length}, undefined, source)
    const {position} = line
    if (!content) return []
    return [
      {type: 'listItem', checked: null, children: [{type: 'paragraph', ...content}], position}
    ]
  })
  const [one] = items
  const last = items.at(-1)
  if (!one || !last || children.length < items.length) return undefined
  const list: List = {type: 'list', ordered: true, start: 1, children, position: span(one, last)}
  return first > 0 ? [linesAsParagraph(lines.slice(0, first), source), list] : [list]
}

function isNumbered({children}: Line): boolean {
  return numbered.test(maskedText(children))
}

/** The first of several options that stand in paragraphs below a tag. */
function openingOptions(node: Html, from: number, source: string): RootContent[] | undefined {
  const [content, ...more] = htmlContent(node, from, node.value.length, source)
  if (content?.type !== 'paragraph' || more.length > 0) return undefined
  if (labelOf(toString(content))?.index !== 0) return undefined
  return [{...content, position: {start: positionOf(node).start, end: positionOf(content).end}}]
}

/** The tags lie in the places of what stands beside them. */
function within(node: Html, blocks: readonly Content[], source: string): RootContent[] {
  const whole = place(node, 0, node.value.length, source)
  return blocks.map((block, at) => {
    const {start, end} = positionOf(block)
    const position = {
      start: at === 0 ? whole.start : start,
      end: at === blocks.length - 1 ? whole.end : end
    }
    return {...block, position}
  })
}
