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
  return nodes.some(({type}) => type === 'list')
    ? nodes.map((node) => withoutFences(node, source))
    : undefined
}

/** Code in it takes the lines between its fences, for these are code to whoever reads the file. */
function withoutFences<Node extends Nodes>(node: Node, source: string): Node {
  if (node.type === 'code') {
    const lines = opensFence(node, source) ? linesOfCode(node, source) : []
    const [first] = lines
    return {...node, ...(first && {position: span(first, lines.at(-1) ?? first)})}
  }
  if (!('children' in node)) return node
  return {...node, children: node.children.map((child) => withoutFences(child, source))}
}
