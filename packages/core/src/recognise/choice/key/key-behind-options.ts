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
import {withLastContent} from '../option/with-last-content.ts'
import type {Choice} from '../read-choices.ts'
import {byWords} from './resolve-key.ts'

const dash = /\s[–—-]{1,2}\s*$/u

/** The choices, with the keys behind their last options. */
export function withKeysBehindOptions(choices: readonly Choice[], source: string): Choice[] {
  return choices.map((choice) => keyed(choice, source) ?? choice)
}

function keyed(choice: Choice, source: string): Choice | undefined {
  const {group} = choice
  const content = group.options.at(-1)?.children ?? []
  const line = content.at(-1)
  if (choice.key || isTicked(group) || line?.type !== 'paragraph') return undefined
  const parts = partsOf(line, source)
  const options = parts && withLastContent(group.options, [...content.slice(0, -1), parts.own])
  if (!options) return undefined
  const {words} = parts
  const text = toString(words)
  if (!byWords(options, text)) return undefined
  const position = positionOf(words)
  const key = {letters: [], text, words: [words], isBare: false, reason: [], position}
  return {...choice, group: {...group, options}, key}
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
