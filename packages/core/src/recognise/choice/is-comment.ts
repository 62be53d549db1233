/** Comments, which no reader sees. */
import type {Html} from 'mdast'
import type {Content} from '../../ast.ts'

export function isComment(node: Content): node is Html {
  return node.type === 'html' && node.value.trimStart().startsWith('<!--')
}

/** The words of a comment. */
export function wordsOfComment({value}: Html): string {
  return value.trim().replace(/^<!--+|(?<!-)-+>$/gu, '')
}
