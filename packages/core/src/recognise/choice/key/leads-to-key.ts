/** Rules and titles between the options of a question and its key. */
import type {Heading} from 'mdast'
import type {Content} from '../../../ast.ts'
import {toString} from '../../../to-string.ts'
import type {Unit} from '../units.ts'
import {keyOf, reasonLength} from './key-of.ts'
import {announces} from './key-parts.ts'
import {isLoneKey} from './lone-key.ts'

/** A rule between the options and what is said of them, or a title of answers over the key, be it behind a rule. */
export function partsReason(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  if (unit?.type !== 'block' || next?.type !== 'block') return false
  if (unit.node.type === 'heading') return isTitleOfKey(unit.node, next)
  const text = toString(next.node)
  if (keyOf(text) !== undefined || reasonLength(text) > 0 || isLoneKey(next.node)) return true
  return next.node.type === 'heading' && isTitleOfKey(next.node, units[at + 2])
}

/** A rule or a title between the options and their key says nothing of them. */
export function leadsToKey(node: Content): boolean {
  if (node.type === 'heading') return announces(toString(node))
  return node.type === 'thematicBreak'
}

/** *Answer and explanation* over *Correct: A*. */
function isTitleOfKey(heading: Heading, below: Unit | undefined): boolean {
  if (below?.type !== 'block' || below.node.type !== 'paragraph') return false
  return (keyOf(toString(below.node))?.letters.length ?? 0) > 0 && announces(toString(heading))
}
