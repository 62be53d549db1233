/**
 * The end of a block whose last words open code that Markdown takes to open one line below:
 *
 *     - A) ```sql
 *     SELECT name FROM crew;
 */
import type {Code, List, Paragraph, RootContent} from 'mdast'
import type {Point} from 'unist'
import {offsetOf, pointFrom, positionOf} from '../text/place.ts'

/** A fence behind words; nothing ends it. */
const behindWords = /[^\s`][ \t]*```([a-z][\w+#-]{0,20})[ \t]*\r?\n([^`]*)$/iu

/** The last paragraph of the block, where its words open code. */
export function openTailOf(block: RootContent | undefined, source: string): Paragraph | undefined {
  const tail = tailOf(block)
  return tail && behindWords.test(written(tail, source)) ? tail : undefined
}

function tailOf(block: RootContent | undefined): Paragraph | undefined {
  if (block?.type === 'paragraph') return block
  const last = block?.type === 'list' ? block.children.at(-1)?.children.at(-1) : undefined
  return last?.type === 'paragraph' ? last : undefined
}

function written(node: Paragraph, source: string): string {
  const {start, end} = positionOf(node)
  return source.slice(offsetOf(start), offsetOf(end))
}

/** The block with what its tail opens as code, which ends at `end`. */
export function withCode(block: RootContent, end: Point, source: string): RootContent[] {
  if (block.type === 'paragraph') return partsOf(block, end, source) ?? [block]
  const item = block.type === 'list' ? block.children.at(-1) : undefined
  const tail = tailOf(block)
  const parts = tail && partsOf(tail, end, source)
  if (block.type !== 'list' || !item || !parts) return [block]
  const told = {
    ...item,
    children: [...item.children.slice(0, -1), ...parts],
    position: {start: positionOf(item).start, end}
  }
  const list: List = {
    ...block,
    children: [...block.children.slice(0, -1), told],
    position: {start: positionOf(block).start, end}
  }
  return [list]
}

/** The words before the fence, and the code. */
function partsOf(
  paragraph: Paragraph,
  end: Point,
  source: string
): Array<Paragraph | Code> | undefined {
  const text = written(paragraph, source)
  const [, lang = '', value = ''] = behindWords.exec(text) ?? []
  const words = text.slice(0, text.lastIndexOf('```'))
  const {start} = positionOf(paragraph)
  const fence = pointFrom(start, offsetOf(start) + words.length, source)
  const at = paragraph.children.findIndex((child) => {
    return offsetOf(positionOf(child).end) > offsetOf(fence)
  })
  const child = paragraph.children[at]
  const cut = child?.type === 'text' ? child.value.indexOf('```') : -1
  if (child?.type !== 'text' || cut < 0) return undefined
  const to = pointFrom(start, offsetOf(start) + words.trimEnd().length, source)
  const own = child.value.slice(0, cut).trimEnd()
  const position = {start: positionOf(child).start, end: to}
  const children = [
    ...paragraph.children.slice(0, at),
    ...(own === '' ? [] : [{...child, value: own, position}])
  ]
  const lines = value.trimEnd().replace(/\r\n?/gu, '\n')
  return [
    {...paragraph, children, position: {start, end: to}},
    {type: 'code', lang, value: lines, position: {start: fence, end}}
  ]
}
