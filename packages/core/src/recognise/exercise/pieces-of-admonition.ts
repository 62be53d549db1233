/** The pieces of an admonition that holds an exercise or a part of one. */
import type {Content} from '../../ast.ts'
import {admonitionOf, linesIn} from '../details/admonition-of.ts'
import {namesAnswer} from '../details/wrapper-of.ts'
import {positionOf} from '../text/place.ts'
import {blocksIn} from './blocks-in.ts'
import {kindOfFrame} from './exercise-kinds.ts'
import {framed} from './framed.ts'
import {indentedPieces} from './indented-pieces.ts'
import {type Piece, type Place} from './pieces.ts'

export function piecesOfAdmonition(
  node: Content,
  below: (Place & {node: Content}) | undefined,
  {from, to}: Place,
  source: string
): {pieces: Piece[]; used: 1 | 2} | undefined {
  const found = admonitionOf(node, below?.node, source)
  if (!found) return undefined
  const {title, content, position, used} = found
  const place = {from, to: used === 2 ? (below?.to ?? to) : to}
  const code = content.find((block) => block.type === 'code')
  const inner = indentedPieces(linesIn(content, source), code, place, source)
  const isAnswered = inner.some(({type}) => type === 'fold')
  // One that asks in its title holds the answer itself.
  const kind = kindOfFrame(
    title.kind === 'question' && isAnswered ? 'exercise' : title.kind,
    title.words
  )
  if (!kind) return undefined
  if (kind !== 'exercise') {
    if (!title.isFolded && !namesAnswer(title.words)) return undefined
    const own = blocksIn(inner)
    if (own.length === 0) return undefined
    return {
      pieces: [{type: 'fold', kind, content: own, position, ...place}],
      used
    }
  }
  const frame = {kind, title: [title.node], position: positionOf(title.node)}
  return {pieces: framed(frame, inner, position.end, place), used}
}
