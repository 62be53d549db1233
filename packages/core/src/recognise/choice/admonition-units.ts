/** The units of an admonition: what it folds away, or a question with its options. */
import type {Code, Heading, Paragraph} from 'mdast'
import {type Admonition, isFolding, linesIn} from '../details/admonition-of.ts'
import {type Indented, indentedBlocks} from '../details/indented-blocks.ts'
import {wrapperIn} from '../details/wrapper-in.ts'
import {span} from '../text/place.ts'
import {holdOptions} from './option/holds-options.ts'
import type {Unit} from './units.ts'

type Place = Pick<Unit, 'from' | 'to'>

/** `undefined` where it only says something. */
export function unitsOfAdmonition(
  {title, content, position}: Admonition,
  source: string,
  place: Place
): Unit[] | undefined {
  const summary = [title.node]
  const wraps = wrapperIn(summary)
  const code = content.find((node) => node.type === 'code')
  const blocks = wraps ? [] : indentedBlocks(linesIn(content, source), code, source)
  if (holdOptions(nodesIn(blocks), source)) {
    const asked: Unit = {type: 'block', node: asTitle(title.node), ...place}
    return [asked, ...blocks.flatMap((block) => unitsOfIndented(block, code, source, place))]
  }
  if (!isFolding(title, content)) return undefined
  return [{type: 'details', summary, content, position, isClosed: true, wraps, ...place}]
}

/** The title of what holds blocks is to them as a heading is. */
export function asTitle({children, position}: Paragraph): Heading {
  return {type: 'heading', depth: 6, children, ...(position && {position})}
}

function nodesIn(blocks: readonly Indented[]) {
  return blocks.flatMap((block) => (block.type === 'block' ? [block.node] : []))
}

function unitsOfIndented(
  block: Indented,
  code: Code | undefined,
  source: string,
  place: Place
): Unit[] {
  if (block.type === 'block') return [{type: 'block', node: block.node, ...place}]
  const {title, lines} = block
  const inner = indentedBlocks(lines, code, source)
  const content = nodesIn(inner)
  const last = lines.at(-1)
  if (last && content.length === inner.length && isFolding(title, content)) {
    const summary = [title.node]
    const position = span(title.node, last)
    const wraps = wrapperIn(summary)
    return [{type: 'details', summary, content, position, isClosed: true, wraps, ...place}]
  }
  const own: Unit = {type: 'block', node: title.node, ...place}
  return [own, ...inner.flatMap((one) => unitsOfIndented(one, code, source, place))]
}
