/**
 * Whether a key ties two columns, of which the options are one.
 *
 *     Match each light with its side.
 *
 *     1. Red
 *     2. Green
 *
 *     A. Starboard
 *     B. Port
 *
 *     Answer: 1-B, 2-A
 */
import {caseless} from '../../../caseless.ts'
import {toString} from '../../../to-string.ts'
import {textOfAll} from '../../text/text-of-all.ts'
import type {Content} from '../../../ast.ts'
import type {Choice} from '../read-choices.ts'
import type {Key} from './key.ts'
import type {Stem} from '../stem/stem.ts'
import {andWords} from '../../asks/and-words.ts'
import {saidBy} from './words-of.ts'

const tie = '\\s{0,3}(?:[-–—=]{1,2}>?|[→➔➜➡⇒:：])\\ufe0f?\\s{0,3}'
const sides = (left: string, right: string): string =>
  `[(（]?(?:${left})[)）.]?${tie}[(（]?(?:${right})[)）.]?(?![\\p{L}\\p{N}])[,，、;；.。|\\s]{0,5}(?:(?:${andWords}|和)\\s{1,3})?`
const number = '\\d{1,2}|[ivx]{1,4}'
const letter = '[a-h]'
/** *1-B, 2-A* and *A-2, B-1*, and nothing else. */
const pairs = caseless(
  `^(?:(?:${sides(number, letter)}){2,20}|(?:${sides(letter, number)}){2,20})$`
)

function arePairs(text: string): boolean {
  const own = text.trim()
  return own.length <= longest && pairs.test(own)
}

/** The key is nothing but pairs. */
export function givesPairs({words}: Key): boolean {
  return arePairs(textOfAll(words, '\n'))
}

/** Its key is nothing but pairs, and the stem or what stands below the options holds the other column. */
export function tellsPairs({group, key, reason}: Choice, stem: Stem): boolean {
  if (!key || group.kind !== 'label' || !group.options.every(({label}) => label)) return false
  if (!givesPairs(key) || group.options.some((option) => arePairs(saidBy(option)))) return false
  return holdOther([...stem.content, ...reason])
}

/** Twenty pairs are no longer. */
const longest = 300

const counted = /^\s*[(（]?(?:\d{1,2}|[A-Ha-h])[.)）]\s/u

/** The other column is among the blocks, or they ask to tie the two. */
export function holdOther(nodes: readonly Content[]): boolean {
  return nodes.some((node) => holdsColumn(node) || asksToTie(node))
}

export function holdsColumn(node: Content): boolean {
  if (node.type === 'table') return true
  if (node.type === 'list') return node.ordered === true && node.children.length > 1
  const lines = node.type === 'paragraph' ? toString(node).split('\n') : []
  return lines.filter((line) => counted.test(line)).length > 1
}

const tying = caseless(
  /(?<!\p{L})(?:match(?:es|ing)?|pair(?:s|ing)?|columns?|relacion[ae]|emparej\p{L}+|zuordn\p{L}+|ordne\p{L}*|associ\p{L}+|соотнес\p{L}+|сопостав\p{L}+)(?!\p{L})/u
)

function asksToTie(node: Content): boolean {
  return tying.test(toString(node))
}
