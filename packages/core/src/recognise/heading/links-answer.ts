/** A link to the answer, and nothing else: *[Answer & explanation](…)*. */
import type {RootContent} from 'mdast'
import {caseless} from '../../caseless.ts'
import {toString} from '../../to-string.ts'
import {andSigns, andWords} from '../asks/and-words.ts'
import {answerWords, solutionWords} from '../asks/answer-words.ts'
import {explanationWords} from '../asks/explanation-words.ts'

/** No such link is longer. */
const longest = 40

const word = `(?:${answerWords}|${solutionWords})`
const named = caseless(
  `^[^\\p{L}]*(?:(?:see|view|show|read|the|查看|参考) ?){0,2}${word}(?: ?(?:${andSigns}|及び|${andWords}) ?(?:${explanationWords}))?[^\\p{L}]*$`
)

export function linksAnswer(block: RootContent): boolean {
  if (block.type !== 'paragraph' || !block.children.some(({type}) => type === 'link')) return false
  const text = toString(block)
  return text.length <= longest && named.test(text)
}
