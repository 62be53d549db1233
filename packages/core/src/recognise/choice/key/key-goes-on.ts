/**
 * Right options below the first one that a key names, each on a line or in a paragraph of its own.
 *
 *     Answer:
 *     B. Hens
 *     D. Ducks
 */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {byPlace, positionOf} from '../../text/place.ts'
import type {ChoiceOption} from '../option/choice-option.ts'
import type {Key} from './key.ts'
import {keyOf} from './key-of.ts'
import {labelOf} from '../option/label-of.ts'
import type {Choice} from '../read-choices.ts'
import {indexOfLetter} from './resolve-key.ts'
import {saidBy, wordsOf} from './words-of.ts'

/** The choice with a key that names them, too; where its stem asks for `several`, reasons may stand behind each. */
export function withMoreRight(choice: Choice, several: boolean): Choice {
  const {key, group, reason} = choice
  const {options} = group
  const last = indexOfLetter(options, key?.letters.at(-1) ?? '')
  if (!key || last === -1 || key.isStated) return choice
  const more = rightBelow(key, reason, {options, last, several})
  const end = more.at(-1)?.block
  const letters = [...key.letters, ...more.flatMap((one) => one.letters)]
  if (!end || letters.length === options.length) return choice
  const blocks = new Set(more.map(({block}) => block))
  const isOther = (node: Content): boolean => !blocks.has(node)
  return {
    ...choice,
    reason: reason.filter(isOther),
    key: {
      ...key,
      letters,
      text: '',
      words: [...key.words, ...blocks],
      isBare: key.isBare && [...blocks].every(isBare),
      reason: key.reason.filter(isOther),
      position: {start: key.position.start, end: positionOf(end).end}
    }
  }
}

interface Look {
  options: readonly ChoiceOption[]
  /** Index of the last option that is known to be right. */
  last: number
  several: boolean
}

/** The blocks right below a key that name further options, in order, and nothing else. */
function rightBelow(key: Key, reason: readonly Content[], look: Look) {
  const more: Array<{block: Content; letters: string[]}> = []
  let {last} = look
  for (const block of [...key.reason, ...reason].sort(byPlace)) {
    if (byPlace(block, key) < 0) continue
    const named = block.type === 'paragraph' ? namedIn(block, look) : []
    if (named.length === 0 || !named.every((at, index) => at > (named[index - 1] ?? last))) break
    more.push({block, letters: named.map((at) => look.options[at]?.name ?? '')})
    last = named.at(-1) ?? last
  }
  return more
}

/** Indexes of the options that the lines of a block repeat; none where one says anything else. */
function namedIn(block: Content, look: Look): number[] {
  const lines = toString(block)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const named = lines.map((line) => repeatedBy(line, look))
  return named.includes(-1) ? [] : named
}

/** *✅ D* */
function isBare(block: Content): boolean {
  return !/[\p{L}\p{N}]{2}/u.test(toString(block))
}

const ticked = /^\s*(?:✅|✔\ufe0f?|☑\ufe0f?)\s*/u

/** Index of the option whose letter a line opens with, and whose words it repeats. */
function repeatedBy(line: string, {options, several}: Look): number {
  const text = line.replace(ticked, '')
  if (text !== line && /^[A-H][\s.]*$/u.test(text)) return indexOfLetter(options, text.slice(0, 1))
  const labelled = several ? keyOf(text) : undefined
  if (labelled?.letters.length === 1 && !/[\p{L}\p{N}]/u.test(text.slice(labelled.end))) {
    return indexOfLetter(options, labelled.letters[0] ?? '')
  }
  const label = labelOf(text)
  const at = label ? indexOfLetter(options, label.name) : -1
  const option = options[at]
  if (!label || !option) return -1
  const own = wordsOf(saidBy(option))
  const said = wordsOf(text.slice(label.length))
  const isReasoned = several && `${said} `.startsWith(`${own} `)
  return own !== '' && (said === own || isReasoned) ? at : -1
}
