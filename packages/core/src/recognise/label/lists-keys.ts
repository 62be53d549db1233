/** Lines that say what each key does, and ask nothing: *Q: quit*, *S: save*. */
import type {RootContent} from 'mdast'
import {textLinesOf} from './label-lines.ts'

/** *Q: quit* among other letters. */
export function listsKeys(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const lines = textLinesOf(block.children)
  if (lines.length < 3 || !lines.every(({text}) => key.test(text))) return false
  return lines.some(({text}) => !labels.test(text))
}

const key = /^\W{0,4}[A-Z]\W{0,3}[:：]\s+[^\s?？]{1,20}(?:\s[^\s?？]{1,20}){0,3}\s*$/u
const labels = /^\W{0,4}[QAECTHNSR]/u
