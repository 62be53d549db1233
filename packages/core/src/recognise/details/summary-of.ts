/** The text of a summary. */
import {toString} from 'mdast-util-to-string'
import type {Content} from '../../ast.ts'

/** What a summary says, without its tags. */
export function summaryOf({summary}: {summary: readonly Content[]}): string {
  return summary.map((node) => toString(node, {includeHtml: false})).join(' ')
}
