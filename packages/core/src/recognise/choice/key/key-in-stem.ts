/**
 * A key in the brackets that the stem leaves open, as banks in Chinese have it, or below the stem.
 *
 *     3. 下列属于行星的是（AC）。
 *
 *     4. Which of these are planets?
 *        Answer: A, C
 */
import type {Paragraph, PhrasingContent} from 'mdast'
import {answerWords} from '../../asks/answer-words.ts'
import {cut} from '../../text/cut.ts'
import {maskedText} from '../../text/masked-text.ts'
import {positionOf} from '../../text/place.ts'
import type {ChoiceOption} from '../option/choice-option.ts'
import type {Key} from './key.ts'
import {lettersAt} from './key-letters.ts'
import {keyOf} from './key-of.ts'
import {keyOfLetters} from './key-of-letters.ts'
import {markOf} from '../stem/mark-of.ts'
import {byLetters} from './resolve-key.ts'
import type {Stem} from '../stem/stem.ts'

const filled =
  /[（([](\s{0,4})([A-HＡ-Ｈ](?:\s{0,4}[,，、]?\s{0,4}[A-HＡ-Ｈ]){0,7})(?=\s{0,4}[)）\]])/gu
/** *(Answer: B)*, behind all that is asked. */
const labelled = new RegExp(
  `\\s{0,4}[（(\\[]\\s{0,4}((?:(?:correct|right)\\s+)?(?:${answerWords}|ans\\.?)\\s{0,4}[:：]\\s{0,4}[A-HＡ-Ｈ](?:\\s{0,4}[,，、]?\\s{0,4}[A-HＡ-Ｈ]){0,7})\\s{0,4}[)）\\]]\\s{0,4}$`,
  'iu'
)
const opening = /^\s*[(（][\s,，、A-HＡ-Ｈ]{1,20}[)）]\s*/u
/** Behind what asks or leads in, letters stand for what is named there: *continuous delivery (CD)?* */
const endsSentence = /^\s*[)）\]][\s.]*$/u
const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The key in a stem that names its options, and the stem without the letters. */
export function keyInStem(
  stem: Stem,
  options: readonly ChoiceOption[],
  source: string
): {stem: Stem; key: Key} | undefined {
  const below = keyBelow(stem, options, source)
  if (below) return below
  for (const [at, node] of stem.content.entries()) {
    if (node.type !== 'paragraph') continue
    const told = labelledIn(node, options, source)
    if (told) return {key: told.key, stem: {...stem, content: stem.content.with(at, told.node)}}
    const found = lettersIn(node)
    if (!found) continue
    const {letters} = lettersAt(found.text)
    if (!byLetters(options, letters)) continue
    const content = [...stem.content]
    content[at] = {...node, children: withoutLetters(node, found, source)}
    const key = keyOfLetters(letters, positionOf(node))
    return {stem: {...stem, content}, key}
  }
  return undefined
}

/** The key that the paragraph ends in, and what stands before it. */
function labelledIn(
  node: Paragraph,
  options: readonly ChoiceOption[],
  source: string
): {key: Key; node: Paragraph} | undefined {
  const match = labelled.exec(maskedText(node.children))
  const letters = match ? (keyOf(match[1] ?? '')?.letters ?? []) : []
  if (!match || match.index === 0 || !byLetters(options, letters)) return undefined
  const [children] = cut(node.children, match.index, source)
  return {key: keyOfLetters(letters, positionOf(node)), node: {...node, children}}
}

/** The last block of the stem gives the key, before the options. */
function keyBelow(
  stem: Stem,
  options: readonly ChoiceOption[],
  source: string
): {stem: Stem; key: Key} | undefined {
  const last = stem.content.at(-1)
  if (last?.type !== 'paragraph' || stem.content.length < 2) return undefined
  const text = maskedText(last.children)
  const found = keyOf(text)
  if (!found || !byLetters(options, found.letters)) return undefined
  const bare = keyOfLetters(found.letters, positionOf(last))
  const [, words] = cut(last.children, found.start, source)
  const isMore = /[\p{L}\p{N}]/u.test(text.slice(found.end))
  const key = isMore ? {...bare, isBare: false, words: [{...last, children: words}]} : bare
  return {stem: {...stem, content: stem.content.slice(0, -1)}, key}
}

/** The stem without the letters; without their brackets, too, where these stand before it: *（B）3. …*. */
function withoutLetters(
  {children}: Paragraph,
  {from, text}: {from: number; text: string},
  source: string
): PhrasingContent[] {
  const masked = maskedText(children)
  const bracket = opening.exec(masked)?.[0].length ?? 0
  if (bracket > from) {
    const mark = markOf(masked.slice(bracket))?.length ?? 0
    return cut(children, bracket + mark, source)[1]
  }
  const [before, rest] = cut(children, from, source)
  return [...before, ...cut(rest, text.length, source)[1]]
}

/** The letters in the only brackets that hold such: at the end of a sentence, or anywhere in an eastern text. */
function lettersIn({children}: Paragraph): {from: number; text: string} | undefined {
  const text = maskedText(children)
  const [match, other] = [...text.matchAll(filled)]
  if (!match || other) return undefined
  const [whole, blank = '', letters = ''] = match
  const rest = text.slice(match.index + whole.length)
  const isFilled = endsSentence.test(rest) && !spells(text.slice(0, match.index), letters)
  if (!isFilled && !eastern.test(text)) return undefined
  return {from: match.index + 1 + blank.length, text: letters}
}

/** Letters that the words before them begin with are short for these: *activity-based costing (ABC)*. */
function spells(before: string, letters: string): boolean {
  const words = before.split(/[^\p{L}]+/u).filter(Boolean)
  const initials = words.slice(-letters.length).map((word) => word.slice(0, 1).toUpperCase())
  return letters.length > 1 && initials.join('') === letters
}
