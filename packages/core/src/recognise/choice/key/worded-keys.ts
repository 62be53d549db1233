/**
 * Keys behind words that are not known to announce one, but stand before letters below the options of several
 * questions, always the same.
 *
 *     Zuzen dagoena: B
 */
import {caseless} from '../../../caseless.ts'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {grouped} from '../../grouped.ts'
import {linesOf, paragraphOf} from '../../text/lines.ts'
import {positionOf} from '../../text/place.ts'
import {isTicked} from '../option/is-ticked.ts'
import {withLastContent} from '../option/with-last-content.ts'
import {lettersAt} from './key-letters.ts'
import {isChosen} from './key-of.ts'
import type {Choice} from '../read-choices.ts'
import {byLetters} from './resolve-key.ts'

/** A line below the options of a question that is words, a colon and letters of some of them. */
interface Worded {
  words: string
  letters: string[]
  line: Content
  /** Where it stands: in the last option, or first of what is said below them. */
  isInOption: boolean
  more: Content[]
}

/** The choices with such keys. */
export function withWordedKeys(choices: readonly Choice[], source: string): Choice[] {
  const worded = choices.map((choice) => wordedIn(choice, source))
  const counts = grouped(
    worded.filter((one) => one !== undefined),
    ({words}) => words
  )
  const open = choices.filter(({key, group}) => !key && !isTicked(group)).length
  return choices.map((choice, at) => {
    const own = worded[at]
    const same = own ? (counts.get(own.words) ?? []) : []
    return own && same.length * 2 >= open && areKeys(same) ? withKey(choice, own) : choice
  })
}

/** One letter for all is more likely a kind or a level. */
function areKeys(same: readonly Worded[]): boolean {
  return same.length > 1 && new Set(same.map(({letters}) => letters.join(''))).size > 1
}

const line =
  /^[^\p{L}\p{N}]{0,4}(\p{L}[^:：\n\d]{0,40}?)[*_\s]*[:：]\s*(?=[^\p{L}\p{N}]{0,3}[A-H])/u

/** Fields that have letters for values, and what is said of other letters than the right ones. */
const others = caseless(
  /(?<!\p{L})(?:hints?|mistakes?|wrong|incorrect|false|not|except|distractors?|traps?|points?|levels?|grades?|groups?|sections?|parts?|types?|kinds?|categor(?:y|ies)|topics?|sets?|versions?|class(?:es)?|units?|modules?|domains?|difficult(?:y|ies)|variants?|forms?|notes?|tags?|see|niveau|nivel|nível|livello|stufe|schwierigkeit|уровень|сложность|难度|難度|난이도|よくある間違い|falsch|fals[ao]|faux|sbagliat[ao]|неверно)(?!\p{L})/u
)

function wordedIn(choice: Choice, source: string): Worded | undefined {
  const {key, group, reason} = choice
  if (key || isTicked(group)) return undefined
  const inside = group.options.at(-1)?.children ?? []
  const last = inside.length > 1 ? inside.at(-1) : undefined
  return (
    (last && wordedAt(last, choice, true, source)) ?? wordedAt(reason[0], choice, false, source)
  )
}

function wordedAt(
  block: Content | undefined,
  {group}: Choice,
  isInOption: boolean,
  source: string
): Worded | undefined {
  if (block?.type !== 'paragraph') return undefined
  const [first, ...more] = linesOf(block, source).map(paragraphOf)
  const text = first ? toString(first) : ''
  const [label, said = ''] = line.exec(text) ?? []
  if (!first || label === undefined || others.test(said) || isChosen(text)) return undefined
  const {letters, end} = lettersAt(text, label.length)
  if (/[\p{L}\p{N}]/u.test(text.slice(end)) || !byLetters(group.options, letters)) return undefined
  return {words: said.trim().toLowerCase(), letters, line: first, isInOption, more}
}

/** The line says more than letters, in words that stay. */
function withKey(choice: Choice, {letters, line: words, isInOption, more}: Worded): Choice {
  const position = positionOf(words)
  const key = {letters, text: '', words: [words], isBare: false, reason: more, position}
  if (!isInOption) return {...choice, key, reason: choice.reason.slice(1)}
  const {options} = choice.group
  const own = withLastContent(options, options.at(-1)?.children.slice(0, -1) ?? [])
  return own ? {...choice, key, group: {...choice.group, options: own}} : choice
}
