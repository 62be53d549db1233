/** Whether a strong word for questions is no label of one, but the title of a list of them: *__Questions__*. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {roleOf} from '../file/role-of.ts'
import {isStrongLine} from '../text/is-strong-line.ts'

/** One item that asks goes on with the question of the label. */
const fewest = 2

export function titlesList(block: RootContent, below: RootContent | undefined): boolean {
  if (below?.type !== 'list' || below.children.length < fewest || !isStrongLine(block)) return false
  if (roleOf(toString(block)) !== 'questions') return false
  const asking = below.children.filter(({children: [first]}) => {
    return first?.type === 'paragraph' && asksBy(toString(first)) >= 0.7
  })
  return asking.length * 2 > below.children.length
}
