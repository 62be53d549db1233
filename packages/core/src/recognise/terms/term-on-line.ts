/**
 * A term in strong words on a line of its own, above its definition.
 *
 *     - **Estuary**
 *       The mouth of a river where the tide comes in.
 */
import type {Paragraph} from 'mdast'
import {toString} from '../../to-string.ts'
import {type Line, linesOf} from '../text/lines.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {trim} from '../text/trim.ts'
import {isStatement} from './is-statement.ts'
import {isLabel, type Term, type Words} from './term-from.ts'

/** Longer ones are titles. */
const longest = 60

/** What a title says, or a sentence: a line that ends so names nothing. */
const sentence = /[.!?。？！:：;；]\s*$/u

/** How sure it is among terms, and elsewhere, where it may be the title of what it stands above. */
const sureOfAnnounced = 0.9
const sureOfOthers = 0.7

export function termOnLine(paragraph: Paragraph, source: string, words?: Words): Term | undefined {
  if (paragraph.children[0]?.type !== 'strong') return undefined
  const [line, ...below] = linesOf(paragraph, source)
  const [only, ...others] = line ? trim(line.children, source) : []
  if (!line || only?.type !== 'strong' || others.length > 0 || below.length === 0) return undefined
  const text = toString(only)
  if (text.length > longest || sentence.test(text) || isLabel(text, true) || isStatement(text))
    return undefined
  if (!below.some(says)) return undefined
  return {
    term: [only],
    end: line.position.end,
    definition: [linesAsParagraph(below, source)],
    confidence: words ? sureOfAnnounced : sureOfOthers
  }
}

/** Pictures and addresses alone define nothing. */
function says({children}: Line): boolean {
  const text = children.map((child) => (child.type === 'link' ? '' : toString(child))).join('')
  return /\p{L}/u.test(text.replace(address, ''))
}

const address = /https?:\/\/\S+|!\[\[[^\]]*\]\]/gu
