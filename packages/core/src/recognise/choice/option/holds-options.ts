/** Whether a block holds options. */
import {toString} from '../../../to-string.ts'
import type {List} from 'mdast'
import type {Content} from '../../../ast.ts'
import {linesOf} from '../../text/lines.ts'
import {hasBoxes} from './box-lines.ts'
import {isPlainCode, linesOfCode} from './code-lines.ts'
import {labelOf} from './label-of.ts'
import {isBoxList, isLabelledList} from './option-items.ts'
import {optionLines} from './option-lines.ts'

/** Options that count from the first letter. */
export function holdsOptions(node: Content, source: string): boolean {
  if (node.type === 'list') return node.children.length > 1 && isLabelledList(node)
  if (node.type === 'code' && isPlainCode(node, source)) {
    return optionLines(linesOfCode(node, source), undefined, source).options.length > 1
  }
  if (node.type !== 'paragraph') return false
  if (hasBoxes(node, source)) return true
  return optionLines(linesOf(node, source), undefined, source).options.length > 1
}

/** The only item holds all options on its line. */
export function holdsRow({children: [only, ...others]}: List, source: string): boolean {
  const [first] = only?.children ?? []
  return first?.type === 'paragraph' && others.length === 0 && holdsOptions(first, source)
}

/** Boxes in a list, or letters in a block or in several. */
export function holdOptions(nodes: readonly Content[], source: string): boolean {
  if (nodes.some((node) => (node.type === 'list' && isBoxList(node)) || holdsOptions(node, source)))
    return true
  const labels = nodes.flatMap((node) => labelOf(toString(node)) ?? [])
  return labels[0]?.index === 0 && labels[1]?.index === 1
}
