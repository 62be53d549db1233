/**
 * Code below a list that its last item asks about, where Markdown has it beside the list.
 *
 *     - Why does bread brown?
 *     - Make this work:
 *
 *     ```js
 *     duplicate([1, 2])
 *     ```
 *
 *     - What is a roux?
 */
import type {Code, List, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksOfCode} from '../asks/asks-of-code.ts'

/** The run of code right below the list at `at`. */
export function codeAskedBelow(blocks: readonly RootContent[], at: number, list: List): Code[] {
  const code: Code[] = []
  for (let next = blocks[at + 1]; next?.type === 'code'; next = blocks[at + 1 + code.length]) {
    code.push(next)
  }
  const last = list.children.at(-1)
  if (code.length === 0 || last?.children.length !== 1) return []
  const text = toString(last).trim()
  return /[:：]$/u.test(text) || asksOfCode(text) ? code : []
}
