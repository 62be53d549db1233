/** What stands right above a list: a sentence that leads into it, or a line that stands for its title. */
import type {RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {announces} from '../file/announces.ts'
import {advises, isAim} from '../file/title-kinds.ts'
import {wantsAnswers} from '../file/wants-answers.ts'
import {headOfBlock} from './list-head.ts'

/** So many words, or signs of a script without blanks, make a sentence and no title. */
const sentence = /^\S+(?:\s+\S+){3}|[^\0-\u2fff]{8}/u

/** The title says what will be learnt, or a sentence leads in: clauses and tasks that nobody asks. */
export function isLedIn(
  before: RootContent | undefined,
  {above, text: source}: Pick<Scope, 'above' | 'text'>
): boolean {
  const title = above.at(-1) ?? ''
  if (isAim(title) || advises(title)) return true
  if (before?.type !== 'paragraph') return false
  const text = toString(before).trim()
  if (!/[:：]$/u.test(text) || !sentence.test(text) || isTitle(before, source)) return false
  return !announces(text) && !wantsAnswers(text) && asksBy(text) < 0.75
}

/** A line that is strong as a whole, or announces questions in a few words, stands for a heading. */
export function isTitle(before: RootContent, source: string): boolean {
  const head = headOfBlock(before, source)
  if (head?.kind === 'strong' && head.rest.length === 0) return true
  const text = toString(before)
  return text.length <= longestTitle && announces(text)
}

const longestTitle = 60
