/** What stands behind `A:` below options, which is a label for the key only where it names one of them. */
import type {Content} from '../../../ast.ts'
import {toString} from '../../../to-string.ts'
import {positionOf} from '../../text/place.ts'
import type {Group} from '../option/group-at.ts'
import {bareKey, type Key} from './key.ts'
import {paragraphFrom} from '../option/line-parts.ts'
import {names} from './resolve-key.ts'
import {saidBy, wordsOf} from './words-of.ts'

const label = /^[\s*_]{0,4}A(?:\s?\d{1,3}[\s*_]{0,4}[.)：:]|[\s*_]{0,4}[:：])[\s*_]{0,4}(?=\S)/u

/** The block may give a key so. */
export function opensWithA(text: string): boolean {
  return label.test(text)
}

/** The key of the options above: `A: B. The hen`, `A: The hen`; `A:` before the words of its own option is a letter. */
export function labelledKeyOf(node: Content, group: Group, source: string): Key | undefined {
  if (node.type !== 'paragraph') return undefined
  const length = label.exec(toString(node))?.[0].length ?? 0
  const said = length > 0 ? paragraphFrom(node, length, source) : undefined
  const key = said && bareKey(said, source)
  if (!key || !names(group, key)) return undefined
  const repeated = group.options.find((option) => wordsOf(saidBy(option)) === wordsOf(key.text))
  const isTold = key.letters.length > 0 || (repeated && repeated.label?.index !== 0)
  return isTold ? {...key, position: positionOf(node)} : undefined
}
