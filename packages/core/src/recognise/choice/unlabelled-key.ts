/** A key without a label below the options: letters, an option's words behind a dash, a fence. */
import type {Code} from 'mdast'
import type {Content} from '../../ast.ts'
import {wrapperOf} from '../details/wrapper-of.ts'
import {bareKey, type Key} from './key.ts'
import {dashedWords, isLoneKey} from './lone-key.ts'

/** What the block gives, right behind the options or further below. */
export function unlabelledKey(node: Content, isFirst: boolean, source: string): Key | undefined {
  const mayBeBare = isLetters(node) && (node.type !== 'code' || isFirst || isFold(node))
  const words = dashedWords(node, source)
  return mayBeBare || words ? bareKey(words ?? node, source) : undefined
}

/** The block is letters or the like, and nothing more. */
export function isLetters(node: Content): boolean {
  return node.type === 'code' ? isOneLine(node) : isLoneKey(node)
}

/** Longer code shows something, numbered steps among it. */
function isOneLine({value}: Code): boolean {
  return !value.trim().includes('\n')
}

/** A fence by which MyST folds something away. */
function isFold({lang, meta}: Code): boolean {
  return /^\{(?:dropdown|toggle)\}$/u.test(lang ?? '') && wrapperOf(meta ?? '') !== undefined
}
