/** What a summary of blocks wraps. */
import type {Content} from '../../ast.ts'
import {summaryOf} from './summary-of.ts'
import {type Wrapper, wrapperOf} from './wrapper-of.ts'

/** One with a link says more. */
export function wrapperIn(summary: readonly Content[]): Wrapper | undefined {
  return summary.some(leadsElsewhere) ? undefined : wrapperOf(summaryOf({summary}))
}

export function leadsElsewhere(node: Content): boolean {
  return node.type === 'paragraph' && node.children.some(({type}) => type === 'link')
}
