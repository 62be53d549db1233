/**
 * Clozes that are opened and never closed: their text would be a card's, or lost.
 *
 *     The {{c1::mitochondrion makes ATP
 */
import type {Nodes, Root, Text} from 'mdast'
import type {Finding} from '../finding.ts'
import {directiveOf} from '../recognise/directive.ts'
import {pointFrom, positionOf, sourceOffsets} from '../recognise/text/place.ts'

const BRACES = /\{\{c\d+::|\}\}/gu

/** A finding for each cloze that its block does not close. */
export function unclosedClozes(tree: Root, text: string): Finding[] {
  if (!text.includes('{{c')) return []
  return tree.children.flatMap((block, at) => {
    const before = tree.children[at - 1]
    if (before && directiveOf(before)?.verb === 'skip') return []
    return inBlocks(block, text)
  })
}

function inBlocks(node: Nodes, text: string): Finding[] {
  if (!('children' in node)) return []
  const holdsText = node.children.some((child) => child.type === 'text')
  return holdsText ? inText(node, text) : node.children.flatMap((child) => inBlocks(child, text))
}

interface Brace {
  node: Text
  index: number
  sign: string
}

/** Pairs the braces in the text of one block, inner ones first; code and math have their own. */
function inText(block: Nodes, text: string): Finding[] {
  const open: Brace[] = []
  for (const node of textsOf(block)) {
    for (const match of node.value.matchAll(BRACES)) {
      const [sign] = match
      if (sign === '}}') open.pop()
      else open.push({node, index: match.index, sign})
    }
  }
  return [...byNode(open)].flatMap(([node, braces]) => unclosed(node, braces, text))
}

function* textsOf(node: Nodes): Generator<Text> {
  if (node.type === 'text') yield node
  if ('children' in node) for (const child of node.children) yield* textsOf(child)
}

/** Braces in order, by the text they stand in. */
function byNode(braces: readonly Brace[]): Map<Text, Brace[]> {
  const groups = new Map<Text, Brace[]>()
  for (const brace of braces) {
    const known = groups.get(brace.node)
    if (known) known.push(brace)
    else groups.set(brace.node, [brace])
  }
  return groups
}

/** Places are counted on from one brace to the next, so that many take no longer than their text. */
function unclosed(node: Text, braces: readonly Brace[], text: string): Finding[] {
  let point = positionOf(node).start
  const offsets = sourceOffsets(
    node,
    braces.map(({index}) => index),
    text
  )
  return braces.map(({sign}, at) => {
    const start = pointFrom(point, offsets[at] ?? 0, text)
    point = start
    return {
      rule: 'cloze-is-closed',
      severity: 'error',
      message: `Unexpected \`${sign}\` without its end, expected \`}}\``,
      start,
      end: pointFrom(start, (offsets[at] ?? 0) + sign.length, text)
    }
  })
}
