/** Keys without a label below the options: letters or words of an option by themselves. */
import type {Code} from 'mdast'
import type {Content} from '../../../ast.ts'
import {toString} from '../../../to-string.ts'
import {wrapperOf} from '../../details/wrapper-of.ts'
import {positionOf} from '../../text/place.ts'
import {contentOfUnits} from '../content-of-units.ts'
import type {Group} from '../option/group-at.ts'
import {bareKey} from './key.ts'
import type {Found} from './key-behind.ts'
import {dashedWords, isLoneKey} from './lone-key.ts'
import {repeatedOption} from '../option/repeated-option.ts'
import {names} from './resolve-key.ts'
import type {Unit} from '../units.ts'

/** The key that the block at `at` is. */
export function unlabelledKey(
  units: readonly Unit[],
  at: number,
  group: Group,
  source: string
): Found | undefined {
  const unit = units[at]
  if (unit?.type !== 'block') return undefined
  const {node} = unit
  const mayBeBare = isLetters(node) && (node.type !== 'code' || mayBeKey(node, at, group))
  const words = dashedWords(unit.node, source)
  const bare = mayBeBare || words ? bareKey(words ?? unit.node, source) : undefined
  if (bare && names(group, bare)) {
    const key = {...bare, position: positionOf(unit.node)}
    const reason = contentOfUnits(units, group.to, at).filter(({type}) => type !== 'thematicBreak')
    return {key, reason, to: at + 1}
  }
  const isFirst = contentOfUnits(units, group.to, at).length === 0
  const repeated = isFirst ? repeatedOption(units, at, group) : undefined
  return repeated && {key: repeated, reason: [], to: at + 1}
}

/** The block is letters or the like, and nothing more. */
export function isLetters(node: Content): boolean {
  return node.type === 'code' ? isOneLine(node) : isLoneKey(node)
}

/** Longer code shows something, numbered steps among it. */
function isOneLine({value}: Code): boolean {
  return !value.trim().includes('\n')
}

/** Right below points without letters, code shows one of them. */
function mayBeKey(node: Code, at: number, {to, kind, options}: Group): boolean {
  if (isFold(node)) return true
  if (at !== to) return false
  const text = node.value.trim()
  return (
    kind !== 'plain' ||
    options.some(({children: [first]}) => first && toString(first).trim() === text)
  )
}

/** A fence by which MyST folds something away. */
function isFold({lang, meta}: Code): boolean {
  return /^\{(?:dropdown|toggle)\}$/u.test(lang ?? '') && wrapperOf(meta ?? '') !== undefined
}
