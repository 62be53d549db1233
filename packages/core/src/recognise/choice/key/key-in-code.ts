/** The key that a fence or indented code holds. */
import type {Content} from '../../../ast.ts'
import {positionOf} from '../../text/place.ts'
import type {Key} from './key.ts'
import {lettersAt} from './key-letters.ts'

/** The letters in code, behind a label or alone; `undefined` where it holds nothing. */
export function codeKey(
  block: Extract<Content, {type: 'code'}>,
  label: {start: number; letters: string[]} | undefined
): {key: Key; used: number} | undefined {
  const text = block.value.slice(label?.start ?? 0).trim()
  const letters = label?.letters ?? lettersAt(text).letters
  const isBare = text.length === letters.join('').length
  const isPlain = label !== undefined || text !== ''
  return isPlain
    ? {
        key: {letters, text, words: [block], isBare, reason: [], position: positionOf(block)},
        used: 1
      }
    : undefined
}
