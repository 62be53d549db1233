import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {numberMarkOf} from '../../asks/number-mark.ts'
import {keyOf} from '../key/key-of.ts'
import {withoutRemark} from './stem-titles.ts'

/** A block that numbers the next question. */
export function startsQuestion(node: Content): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const text = toString(node)
  return numberMarkOf(withoutRemark(text)) !== undefined && !keyOf(text)
}
