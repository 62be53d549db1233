/** The pieces of sibling blocks: frames of colons, of directives, of admonitions and in quotes are opened. */
import type {RootContent} from 'mdast'
import type {Content} from '../../ast.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {containerMarkers} from '../details/container-markers.ts'
import {containersIn} from '../details/containers.ts'
import {mayFold, type Part, partsOf} from '../details/parts-of.ts'
import type {Token} from '../details/tokens.ts'
import {wrapperIn} from '../details/wrapper-in.ts'
import {kindOfFrame} from './exercise-kinds.ts'
import {piecesOfAdmonition} from './pieces-of-admonition.ts'
import {piecesOfFence} from './pieces-of-fence.ts'
import {piecesOfQuote} from './pieces-of-quote.ts'
import type {Piece, Place} from './pieces.ts'
import {withoutSettings} from './without-settings.ts'
import {addAll} from '../../add-all.ts'

export function piecesOf(blocks: readonly RootContent[], source: string): Piece[] {
  const parts = blocks.some(mayFold)
    ? partsOf(blocks, source)
    : blocks.map((node, at): Part => ({type: 'block', node, from: at, to: at + 1}))
  const nodes = parts.map((part): Content => (part.type === 'block' ? part.node : folded))
  const containers = containersIn(nodes, source, containerMarkers)
  const pieces: Piece[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (!part) break
    const place = {from: part.from, to: part.to}
    if (part.type === 'details') {
      addAll(pieces, piecesOfDetails(part, place, source))
      continue
    }
    const tokens = containers.get(at)
    const next = parts[at + 1]
    const below = next?.type === 'block' ? next : undefined
    const admonition = tokens ? undefined : piecesOfAdmonition(part.node, below, place, source)
    if (tokens) addAll(pieces, piecesOfTokens(tokens, place, source))
    else if (admonition) {
      addAll(pieces, admonition.pieces)
      at += admonition.used - 1
    } else addAll(pieces, piecesOfBlock(part.node, place, source))
  }
  return pieces
}

/** Stands for what is folded away: no marker lies in it. */
const folded: Content = {type: 'thematicBreak'}

function piecesOfDetails(
  {summary, content, position}: Extract<Part, {type: 'details'}>,
  place: Place,
  source: string
): Piece[] {
  const kind = wrapperIn(summary)
  const own = content.flatMap((node) => bare(node, source))
  if (kind && own.length > 0) return [{type: 'fold', kind, content: own, position, ...place}]
  return [...summary, ...own].map((node) => ({type: 'block', node, ...place}))
}

function bare(node: Content, source: string): Content[] {
  if (node.type !== 'paragraph') return [node]
  const own = withoutSettings(node, source)
  return own ? [own] : []
}

/** What a line of colons is called: *exercise*, *callout-note*, *exr-tides*. */
const name = /^:{3,}\s*\{?(?:#(?=exr-|sol-)|#[\w-]+\s+)?\.?([a-z][\w-]*)/iu

function piecesOfTokens(tokens: readonly Token[], place: Place, source: string): Piece[] {
  return tokens.flatMap((token, at): Piece[] => {
    const {type} = token
    if (type === 'close') return [{type, position: token.position, ...place}]
    if (type === 'open') {
      const said = tokens[at + 1]?.type === 'summary' ? tokens[at + 2] : undefined
      const title = said?.type === 'content' ? said.nodes : []
      const words = textOfAll(title)
      const kind = kindOfFrame(name.exec(token.value)?.[1] ?? '', words)
      return [{type, kind, title, position: token.position, ...place}]
    }
    // A title was taken with what it opens.
    if (type !== 'content' || tokens[at - 1]?.type === 'summary') return []
    return bare(token.raw, source).map((node) => ({type: 'block', node, ...place}))
  })
}

function piecesOfBlock(node: Content, place: Place, source: string): Piece[] {
  if (node.type === 'code') return piecesOfFence(node, place, source)
  if (node.type === 'blockquote') return piecesOfQuote(node, place, source)
  return [{type: 'block', node, ...place}]
}
