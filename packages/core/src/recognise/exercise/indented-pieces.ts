/** The pieces of lines that Markdown took for code: blocks, and what has a title of its own. */
import type {Code} from 'mdast'
import type {Title} from '../details/admonition-title.ts'
import {indentedBlocks} from '../details/indented-blocks.ts'
import type {Line} from '../text/lines.ts'
import {positionOf, span} from '../text/place.ts'
import {blocksIn} from './blocks-in.ts'
import {kindOfFrame} from './exercise-kinds.ts'
import {framed} from './framed.ts'
import {type Piece, type Place} from './pieces.ts'
import {linesBelowSettings} from './without-settings.ts'

export function indentedPieces(
  lines: readonly Line[],
  code: Code | undefined,
  place: Place,
  source: string,
  titleOf?: (line: Line, source: string) => Title | undefined
): Piece[] {
  return indentedBlocks(lines, code, source, titleOf).flatMap((block): Piece[] => {
    if (block.type === 'block') return [{type: 'block', node: block.node, ...place}]
    const {title, lines: own} = block
    const kind = kindOfFrame(title.kind, title.words)
    const inner = indentedPieces(linesBelowSettings(own), code, place, source, titleOf)
    const [last] = own.slice(-1)
    const position = span(title.node, last ?? title.node)
    const content = blocksIn(inner)
    if (kind && kind !== 'exercise' && content.length > 0) {
      return [{type: 'fold', kind, content, position, ...place}]
    }
    const frame = {kind, title: [title.node], position: positionOf(title.node)}
    return framed(frame, inner, position.end, place)
  })
}
