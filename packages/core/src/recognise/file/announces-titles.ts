/**
 * Numbered lines that only say what the headings below ask.
 *
 *     1、绳子有几种？
 *
 *     2、怎么打单套结？
 */
import type {Paragraph} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {plainTitle} from './plain-title.ts'

/** Each line of the paragraph counts a title; below a title of answers these answer the lines. */
export function announcesTitles(
  block: Paragraph,
  {titles, roles}: Pick<Scope, 'titles' | 'roles'>
): boolean {
  if (roles.has('answers') || block.children.some(({type}) => type === 'strong')) return false
  const lines = toString(block).split('\n')
  return lines.every((line) => numberMarkOf(line) !== undefined && titles.has(plainTitle(line)))
}
