/** What a reader is to write in: a line of underscores, an empty fence or *[your answer]*. */
import type {Nodes} from 'mdast'
import {toString} from '../../to-string.ts'
import {leavesBlank} from './leaves-blank.ts'

/** Nothing, dots, or words in brackets that say what to write. */
const placeholder = /^\s*(?:\.{3}|…|[[<]\s?\p{Lu}[^\][<>\n]{2,60}[\]>])?\s*$/u

export function isLeftToFill(node: Nodes): boolean {
  if (node.type === 'code') return placeholder.test(node.value)
  return node.type === 'paragraph' && leavesBlank(toString(node))
}
