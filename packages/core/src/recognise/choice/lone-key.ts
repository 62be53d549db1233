/** A key that is nothing but letters on a line of its own, below the options: *BD*. */
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'

const letters = /^\s*[A-H](?:\s*(?:[,&/]|and)?\s*[A-H]){0,4}\s*[.)]?\s*$/u

/** More is no row of letters. */
const longest = 40

export function isLoneKey(node: Content): boolean {
  if (node.type !== 'paragraph') return false
  const [first = ''] = toString(node).split('\n')
  return first.length <= longest && letters.test(first)
}
