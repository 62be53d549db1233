/**
 * Keys that a dash parts from the last option, in strong words that are those of one of the options.
 *
 *     1. Which animal lays eggs? A) The cow B) The hen C) The cat — **The hen**
 */
import type {Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import {paragraphsFrom} from '../../draft.ts'
import {cut} from '../../text/cut.ts'
import {maskedText} from '../../text/masked-text.ts'
import {positionOf} from '../../text/place.ts'
import {trim} from '../../text/trim.ts'
import {isTicked} from '../option/is-ticked.ts'
import type {Choice} from '../read-choices.ts'
import {byWords} from './resolve-key.ts'

const dash = /\s[–—-]{1,2}\s*$/u

/** The choices, with the keys behind their last options. */
export function withKeysBehindOptions(choices: readonly Choice[], source: string): Choice[] {
  return choices.map((choice) => keyed(choice, source) ?? choice)
}

function keyed(choice: Choice, source: string): Choice | undefined {
  const {key, group} = choice
  const last = group.options.at(-1)
  const line = last?.children.at(-1)
  if (key || isTicked(group) || !last || line?.type !== 'paragraph') return undefined
  const parts = partsOf(line, source)
  const end = parts?.own.children.at(-1)
  if (!parts || !end) return undefined
  const own = {
    ...last,
    children: [...last.children.slice(0, -1), parts.own],
    position: {start: last.position.start, end: positionOf(end).end}
  }
  const options = [...group.options.slice(0, -1), own]
  const text = toString(parts.words)
  if (!byWords(options, text)) return undefined
  const told = {letters: [], text, words: [parts.words], isBare: false, reason: []}
  return {
    ...choice,
    group: {...group, options},
    key: {...told, position: positionOf(parts.words)}
  }
}

/** What stands before the dash, and the strong words behind it. */
function partsOf(line: Paragraph, source: string): {own: Paragraph; words: Paragraph} | undefined {
  const strong = line.children.at(-1)
  if (strong?.type !== 'strong') return undefined
  const before = maskedText(line.children.slice(0, -1))
  const found = dash.exec(before.slice(-longestDash))
  if (!found) return undefined
  const at = before.length - found[0].length
  const children = trim(cut(line.children, at, source)[0], source)
  const [words] = paragraphsFrom([strong])
  const [first, last] = [children[0], children.at(-1)]
  if (!first || !last || words?.type !== 'paragraph') return undefined
  const position = {start: positionOf(first).start, end: positionOf(last).end}
  return {own: {...line, children, position}, words}
}

/** A dash, with the blanks around it. */
const longestDash = 8
