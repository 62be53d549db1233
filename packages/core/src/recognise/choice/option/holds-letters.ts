/** Parts of a question that have letters, each with options of its own. */
import {toString} from '../../../to-string.ts'
import {asks} from '../stem/stem-asks.ts'
import type {Group} from './group-at.ts'
import {labelOf} from './label-of.ts'

/** What is lettered asks, over letters of its own: *(a) Which animal swims? A. The hen …* */
export function holdsLetters({kind, options: [first]}: Group): boolean {
  if (kind !== 'label' || !first?.label) return false
  const [, ...lines] = first.children.flatMap((node) => toString(node).split('\n'))
  const labels = lines.flatMap((line) => labelOf(line) ?? [])
  if (labels.length < 2 || labels.some(({alphabet}) => alphabet === first.label?.alphabet))
    return false
  return first.children.some(asks)
}
