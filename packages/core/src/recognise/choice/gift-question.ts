/**
 * A question as Moodle takes it in, in braces: `=` before the right option, `~` before a wrong one.
 *
 *     ::Q1:: Which animal lays eggs? {
 *     ~The cow
 *     =The hen
 *     }
 */
import type {List, ListItem, Paragraph} from 'mdast'
import type {Content} from '../../ast.ts'
import {maskedText} from '../text/masked-text.ts'
import {positionOf, span} from '../text/place.ts'
import {partOfLine} from './option/line-parts.ts'

const title = /^\s{0,9}::\s?[\w .-]{1,20}::\s{0,9}/u
const sign = /(?<=^|\s)[=~](?=[^\s=~])/gu
/** Pairs, parts of a mark and remarks are for other kinds of questions. */
const others = /->|%-?\d|#/u

/** The stem and the list of boxes that such a paragraph is; `undefined` for any other. */
export function giftQuestion(paragraph: Paragraph, source: string): Content[] | undefined {
  const last = paragraph.children.at(-1)
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith('}')) return undefined
  const text = maskedText(paragraph.children)
  const [open, close] = [text.indexOf('{') + 1, text.lastIndexOf('}')]
  const body = text.slice(open, close)
  if (open < 2 || /[{}]/u.test(body) || others.test(body)) return undefined
  const signs = Array.from(body.matchAll(sign), ({0: mark, index}) => ({mark, at: open + index}))
  const isChoice = ['=', '~'].every((one) => signs.some(({mark}) => mark === one))
  if (!isChoice || signs[0]?.at !== open + body.search(/\S/u)) return undefined
  const asked = partOfLine(paragraph, title.exec(text)?.[0].length ?? 0, open - 1, source)
  const items = signs.flatMap(({mark, at}, index): ListItem[] => {
    const end = signs[index + 1]?.at ?? close
    const line = partOfLine(paragraph, at + 1, end, source)
    if (!line) return []
    const own: Paragraph = {type: 'paragraph', ...line}
    const position = partOfLine(paragraph, at, end, source)?.position ?? line.position
    return [{type: 'listItem', checked: mark === '=', spread: false, children: [own], position}]
  })
  const [first] = items
  if (!asked || !first || items.length !== signs.length) return undefined
  const {start, end} = positionOf(paragraph)
  const position = {start: span(first, first).start, end}
  const list: List = {type: 'list', ordered: false, spread: false, children: items, position}
  return [
    {type: 'paragraph', children: asked.children, position: {start, end: asked.position.end}},
    list
  ]
}
