/**
 * What is said of each option, one by one: below a label that announces the answer, folded away, or by itself.
 *
 *     Answer:
 *     A. Wrong, cows give birth.
 *     B. Correct, hens lay eggs.
 */
import type {TableRow} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {span} from '../../text/place.ts'
import type {ChoiceOption} from '../option/choice-option.ts'
import type {Key} from './key.ts'
import {keyOfLetters} from './key-of-letters.ts'
import {reasonLength} from './key-of.ts'
import {labelOf} from '../option/label-of.ts'
import {saysWrong, verdictAt} from '../option/verdict-words.ts'

const saysRight = /\b(?:is|are) (?:the )?(?:correct|right)\b|[✅✔]/iu
const denies = /\b(?:not|isn't|aren't|false)\b/iu
/** A letter before words of a script that needs no sign behind it. */
const bare = /^\s*([A-H])\s+(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}])/u

interface Told {
  name: string
  index: number
  said: string
  /** A sign before the letter judges it. */
  isSigned?: boolean
}

const sign = /^[\s*_]*([✅✔✓☑❌✗✘✖❎])\ufe0f?[\s*_]*/u

/** The key that such remarks are: the letters they call right, if they do; `undefined` for anything else. */
export function toldOfEach(
  blocks: readonly Content[],
  options: readonly ChoiceOption[]
): Key | undefined {
  const texts = blocks.map((block) => textsOf(block).filter((text) => !isReasonLabel(text)))
  if (!texts.every(([first]) => first !== undefined && toldIn(first))) return undefined
  const told = texts.flat().flatMap((text) => toldIn(text) ?? [])
  const isEach = told.length === options.length && told.every(({index}, at) => index === at)
  const areSigned =
    told.length > 1 &&
    new Set(told.map(({index}) => index)).size === told.length &&
    told.every(({isSigned}) => isSigned)
  const [first] = blocks
  const last = blocks.at(-1)
  if (!first || !last || !(isEach || areSigned) || options.length < 2 || isRepeated(told, options))
    return undefined
  const isWrong = ({said}: Told): boolean => {
    return verdictAt(said) === false || saysWrong(said) || denies.test(said)
  }
  const others = told.filter(isWrong)
  const named = told.filter((one) => {
    return !isWrong(one) && (verdictAt(one.said) === true || saysRight.test(one.said))
  })
  const isTold = named.length > 0 && named.length + others.length === told.length
  return keyOfLetters(isTold ? named.map(({name}) => name) : [], span(first, last))
}

function isReasonLabel(text: string): boolean {
  return text !== '' && reasonLength(text) === text.length
}

function textsOf(block: Content): string[] {
  if (block.type === 'table') return block.children.slice(1).map(textOfRow)
  return block.type === 'list'
    ? block.children.map((item) => toString(item))
    : toString(block).split('\n')
}

/** A letter in the first cell, and what is said of it in the others. */
function textOfRow({children}: TableRow): string {
  const [name = '', ...others] = children.map((cell) => toString(cell).trim())
  return `${name}${/^[A-H]$/.test(name) ? '.' : ''} ${others.join(' ')}`
}

function toldIn(written: string): Told | undefined {
  const [before, verdict = ''] = sign.exec(written) ?? ['']
  const told = labelledIn(written.slice(before.length))
  return told && before !== '' ? {...told, said: `${verdict} ${told.said}`, isSigned: true} : told
}

function labelledIn(text: string): Told | undefined {
  const label = labelOf(text)
  if (label) return {name: label.name, index: label.index, said: text.slice(label.length)}
  const [mark, name] = bare.exec(text) ?? []
  if (mark === undefined || name === undefined) return undefined
  return {name, index: name.charCodeAt(0) - 65, said: text.slice(mark.length)}
}

/** The options once more, all of them right. */
function isRepeated(told: readonly Told[], options: readonly ChoiceOption[]): boolean {
  return told.every(({said}, at) => {
    const own = options[at]?.children.map((child) => toString(child)).join('\n')
    return own?.trim() === said.trim()
  })
}
