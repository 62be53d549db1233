/** What the back of a card shows, without what outliners and tools keep for themselves in it. */
import type {Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {isProperty} from './card-signs.ts'
import {blockName, piecesOf} from './card-text.ts'
import {textLinesOf} from '../label/label-lines.ts'

/** The blocks without properties (`collapsed:: true`) and numbers of a tool (`^1665036497775`) on lines of their own. */
export function shownOf(blocks: readonly RootContent[], source: string): RootContent[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return shownText(block, source)
    if (block.type !== 'list' && block.type !== 'listItem' && block.type !== 'blockquote') {
      return [block]
    }
    const children = shownOf(block.children, source)
    const isSame = children.every((child, index) => child === block.children[index])
    if (isSame && children.length === block.children.length) return [block]
    // What is left of its children is of the same kinds.
    return children.length > 0 ? [{...block, children} as RootContent] : []
  })
}

function shownText(block: Paragraph, source: string): RootContent[] {
  const text = toString(block)
  if (!/::|\^|[DE]: <|CLOCK: |LOGBOOK:/.test(text)) return [block]
  const kept = textLinesOf(block.children).filter((line) => isKept(line.text))
  if (kept.length === 0) return [block]
  const places = kept.flatMap(({start, text: line}) => [start, start + line.length])
  return piecesOf(block, places, source)
    .filter((_, index) => index % 2 === 0)
    .flatMap(({content}) => content)
}

function isKept(text: string): boolean {
  return isProperty(text) || (blockName.test(text) && /^\s*\^\d/u.test(text))
}
