/** A paragraph that opens with a strong number. */
import type {RootContent} from 'mdast'
import {numberMarkOf} from '../asks/number-mark.ts'
import {maskedText} from '../text/masked-text.ts'

export function isNumbered(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return false
  return numberMarkOf(maskedText(block.children[0].children)) !== undefined
}
