/** Content as nodes of Markdown, where some of it is HTML. */
import type {Content} from '../../ast.ts'
import {htmlContent} from '../details/html-content.ts'

export function inMarkdown(content: readonly Content[], source: string): Content[] {
  return content.flatMap((node) => {
    return node.type === 'html' ? htmlContent(node, 0, node.value.length, source) : [node]
  })
}
