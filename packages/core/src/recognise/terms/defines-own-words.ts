/** Whether definitions are those of words in the text around them, which is looked up in and not learnt. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'

/** *Definitions for terms used above:* what a plan or a contract means by its words. */
const ofText =
  /\bterms used (?:above|below|here|herein|in this (?:document|policy|agreement|contract|proposal|plan|report|spec(?:ification)?))\b/iu

/** The lead-in says so. */
export function definesOwnWords(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && ofText.test(toString(block).slice(0, 200))
}
