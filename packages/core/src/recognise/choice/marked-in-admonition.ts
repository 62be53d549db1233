/**
 * The Markdown in an admonition, where it lists options with marks that tell the right ones: Markdown takes it for code.
 *
 *     !!! quiz "Knots"
 *
 *         1. Which knot holds a bucket?
 *
 *             - A bowline { data-correct }
 *             - A slip knot
 */
import type {Nodes} from 'mdast'
import type {Content} from '../../ast.ts'
import {contentInCode} from '../card/content-in-code.ts'
import type {Admonition} from '../details/admonition-of.ts'
import {pointInCode} from '../details/point-in.ts'
import {opensFence} from '../text/opens-fence.ts'
import {span} from '../text/place.ts'
import {linesOfCode} from './option/code-lines.ts'
import {mayBeMarked} from './option/verdict-marks.ts'

const bullets = /^\s*[-*+]\s[^\n]*\n\s*[-*+]\s/mu

/** `undefined` where it holds anything else. */
export function markedInAdmonition({content}: Admonition, source: string): Content[] | undefined {
  const [code, ...others] = content
  if (code?.type !== 'code' || others.length > 0) return undefined
  if (!mayBeMarked(code.value) || !bullets.test(code.value)) return undefined
  const whole = {start: 0, end: code.value.length}
  const nodes = contentInCode(code.value, whole, pointInCode(code, source))
  if (!nodes.some(({type}) => type === 'list') || nodes.some((node) => isCut(node, source)))
    return undefined
  return nodes.map((node) => withoutFences(node, source))
}

/** Code in it whose lines no fence tells, or that has none. */
function isCut(node: Nodes, source: string): boolean {
  if (node.type === 'code')
    return !opensFence(node, source) || linesOfCode(node, source).length === 0
  return 'children' in node && node.children.some((child) => isCut(child, source))
}

/** Code in it takes the lines between its fences, for these are code to whoever reads the file. */
function withoutFences<Node extends Nodes>(node: Node, source: string): Node {
  if (node.type === 'code') {
    const [first, ...others] = linesOfCode(node, source)
    return {...node, ...(first && {position: span(first, others.at(-1) ?? first)})}
  }
  if (!('children' in node)) return node
  return {...node, children: node.children.map((child) => withoutFences(child, source))}
}
