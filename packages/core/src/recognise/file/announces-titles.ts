/**
 * Numbered lines that only say what the headings below ask.
 *
 *     1、绳子有几种？
 *
 *     2、怎么打单套结？
 */
import type {Paragraph} from 'mdast'
import {toString} from '../../to-string.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {plainTitle} from './is-contents.ts'

/** Each line of the paragraph counts a title. */
export function announcesTitles(block: Paragraph, titles: ReadonlySet<string>): boolean {
  if (titles.size === 0 || block.children.some(({type}) => type === 'strong')) return false
  const lines = toString(block).split('\n')
  return lines.every((line) => numberMarkOf(line) !== undefined && titles.has(plainTitle(line)))
}
