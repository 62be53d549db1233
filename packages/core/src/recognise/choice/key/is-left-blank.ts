import type {Content} from '../../../ast.ts'
import {toString} from '../../../to-string.ts'
import {leavesBlank} from '../../text/leaves-blank.ts'
import {isChosen, keyOf} from './key-of.ts'

/** *Answer: ____*: the reader is to write it, and no key stands below. */
export function isLeftBlank(node: Content): boolean {
  if (node.type !== 'paragraph') return false
  const text = toString(node)
  const from = text.search(/[:：]/u) + 1
  return (
    from > 0 &&
    leavesBlank(text.slice(from)) &&
    (isChosen(text) || keyOf(text)?.letters.length === 0)
  )
}
