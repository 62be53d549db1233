/**
 * Options on lines of a paragraph, with no letters and the key on the line below them, as the list that they are.
 *
 *     Which animal lays eggs?
 *     The cow
 *     The hen
 *     Answer: The hen
 */
import type {Paragraph} from 'mdast'
import type {Content} from '../../../ast.ts'
import {endsInMark} from '../../asks/asks.ts'
import {bulletList} from '../../list/bullet-list.ts'
import {itemOf} from '../../list/item-of.ts'
import {type Line, linesOf, paragraphOf} from '../../text/lines.ts'
import {linesAsParagraph} from '../../text/lines-as-paragraph.ts'
import {maskedText} from '../../text/masked-text.ts'
import {positionOf} from '../../text/place.ts'
import {toString} from '../../../to-string.ts'
import {keyOf} from '../key/key-of.ts'
import {wordsOf} from '../key/words-of.ts'
import {markOf} from '../stem/mark-of.ts'
import {labelOf} from './label-of.ts'
import {unwrapped} from './verdict-marks.ts'

const mostOptions = 8
/** Longer lines are prose. */
const longestOption = 200
/** A bullet that Markdown did not take for one, or a sign and a letter. */
const labelled = /^\W{0,3}(?:[-*+]\s|[A-Ha-h][.):]\s)|^[`~|>]/u

/** The stem, where it is on the first line, the list, and the key with what is below it; `undefined` of any other paragraph. */
export function linedOptions(paragraph: Paragraph, source: string): Content[] | undefined {
  const {start, end} = positionOf(paragraph)
  const count = end.line - start.line + 1
  if (count < 3 || !/[:：]/u.test(maskedText(paragraph.children))) return undefined
  const lines = linesOf(paragraph, source)
  const at = lines.slice(0, mostOptions + 2).findIndex((line) => keyIn(line) !== undefined)
  const [first] = lines
  if (!first || at < 2) return undefined
  const from = asks(first) ? 1 : 0
  const options = lines.slice(from, at)
  const key = keyIn(lines[at])
  const named = options.filter((line) => wordsOf(textOf(line)) === key)
  const list = bulletList(
    options.map((line) => itemOf(paragraphOf(line))),
    false
  )
  if (!list || options.length < 2 || named.length !== 1 || !options.every(isOption)) {
    return undefined
  }
  return [
    ...(from > 0 ? [paragraphOf(first)] : []),
    list,
    linesAsParagraph(withoutDress(lines.slice(at), source), source)
  ]
}

/** The words behind the label of a key. */
function keyIn(line: Line | undefined): string | undefined {
  const text = line ? textOf(line) : ''
  const key = /[:：]/u.test(text) ? keyOf(text) : undefined
  return key && !key.isStated ? wordsOf(text.slice(key.start)) : undefined
}

function asks(line: Line): boolean {
  const text = textOf(line)
  return endsInMark(text) || /[:：]\s*$/u.test(text) || markOf(text) !== undefined
}

function isOption(line: Line): boolean {
  const text = textOf(line)
  return text.length <= longestOption && !labelled.test(text) && !labelOf(text) && !asks(line)
}

/** The key and the lines right below it that are dressed as it is, without that. */
function withoutDress(lines: readonly Line[], source: string): Line[] {
  const bare = lines.map((line) => undressed(line, source))
  const plain = bare.findIndex((line, at) => line === lines[at])
  return plain === -1 ? bare : [...bare.slice(0, plain), ...lines.slice(plain)]
}

/** The line without the tags that hide or dress all of it. */
function undressed(line: Line, source: string): Line {
  const inner = line.children[0]?.type === 'html' ? unwrapped(paragraphOf(line), source) : undefined
  return inner ? {children: inner.children, position: positionOf(inner)} : line
}

/** Tags that dress a line are none of its words. */
function textOf(line: Line): string {
  return toString(paragraphOf(line))
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .trim()
}
