/**
 * Directives of MyST in fences: an exercise, its solution, or what has such a title. Markdown takes them for code, so
 * they are read by their lines.
 *
 *     ```{exercise} Tides
 *     :label: tides
 *
 *     What makes the tide rise?
 *     ```
 *
 *     ```{solution} tides
 *     The pull of the moon.
 *     ```
 */
import type {Code} from 'mdast'
import {toString} from '../../to-string.ts'
import {linesOfCode} from '../choice/option/code-lines.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import type {Title} from '../details/admonition-title.ts'
import {type Line, paragraphOf} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'
import {blocksIn} from './blocks-in.ts'
import {kindOfFrame} from './exercise-kinds.ts'
import {framed} from './framed.ts'
import {indentedPieces} from './indented-pieces.ts'
import {type Piece, type Place} from './pieces.ts'
import {linesBelowSettings} from './without-settings.ts'

const directive = /^\{([a-z][\w-]*?)(?:-(start|end))?\}$/iu

export function piecesOfFence(node: Code, place: Place, source: string): Piece[] {
  const [, name = '', edge] = directive.exec(node.lang ?? '') ?? []
  const position = positionOf(node)
  if (name && edge === 'end') return [{type: 'close', position, ...place}]
  const said = node.meta ?? ''
  const kind = name ? kindOfFrame(name, said) : undefined
  if (!kind) return [{type: 'block', node, ...place}]
  const isSaid = kind === 'exercise' && said !== '' && countIn(said) === undefined
  const frame = {kind, title: [], ...(isSaid && {context: said}), position}
  if (edge === 'start') return [{type: 'open', ...frame, ...place}]
  const lines = linesBelowSettings(linesOfCode(node, source))
  const inner = indentedPieces(lines, node, place, source, titleOf)
  const {start, end} = position
  if (kind === 'exercise')
    return framed({...frame, position: {start, end: start}}, inner, end, place)
  return [{type: 'fold', kind, content: blocksIn(inner), position, ...place}]
}

const opening = /^[`~]{3,}\s*\{([a-z][\w-]*)\}\s*(.*)$/iu

/** A directive within another. */
function titleOf(line: Line, source: string): Title | undefined {
  const text = toString(paragraphOf(line))
  const [found, name = '', said = ''] = opening.exec(text) ?? []
  if (found === undefined || !kindOfFrame(name, said)) return undefined
  const words = said || name
  const own = partOfLine(
    line,
    text.lastIndexOf(words),
    text.lastIndexOf(words) + words.length,
    source
  )
  if (!own) return undefined
  return {
    node: {type: 'paragraph', ...own, position: line.position},
    words,
    kind: name,
    isFolded: true
  }
}
