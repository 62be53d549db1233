/** Questions of a table of contents: all that stands below is a list of links. */
import type {Draft} from '../../dialects/dialect.ts'
import type {List} from 'mdast'
import {isLinkFirst} from './is-contents.ts'

export function leadsOn(entry: Draft): boolean {
  if (entry.type !== 'question') return false
  const answer = entry.children.find(({type}) => type === 'answer')
  const content = answer?.type === 'answer' ? answer.children : []
  return content.length > 0 && content.every((node) => node.type === 'list' && listsLinks(node))
}

function listsLinks({children}: List): boolean {
  return children.every(({children: [first]}) => isLinkFirst(first))
}
