/** Whether a block ends the part of a text above it: a heading or a rule. */
import type {RootContent} from 'mdast'

export function endsPart({type}: RootContent): boolean {
  return type === 'heading' || type === 'thematicBreak'
}
