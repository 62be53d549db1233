/** Where the words of a term end and its definition begins. */
import type {Paragraph, PhrasingContent} from 'mdast'
import {toString} from '../../to-string.ts'

export interface Separator {
  from: number
  to: number
  isDash: boolean
  /** An arrow or equals sign; where more of it follows, it joins the steps of a way. */
  arrow?: string
}

/** What stands before a term takes so much text at the most. */
const farthest = 120

/**
 * The first separator in the text of a paragraph, outside code, links and math; in a glossary a dash
 * behind plain words is one, and a verb behind strong ones.
 */
export function separatorOf(paragraph: Paragraph, isGlossary = false): Separator | undefined {
  let at = 0
  for (const [index, child] of paragraph.children.entries()) {
    const value = toString(child)
    const strict = separatorIn(child, value, at, index)
    const loose = isGlossary ? looseIn(child, value, at, index) : undefined
    if (strict && loose) return loose.from < strict.from ? loose : strict
    if (strict ?? loose) return strict ?? loose
    if (index === 0 || at <= farthest) at += value.length
    else return undefined
  }
  return undefined
}

/** The class of a word, behind it: *(adj.)*. */
const classed =
  /^\s?\((?:n|v|vt|vi|adj|adv|prep|conj|pron|phr|noun|verb|adjective|adverb|preposition|phrase|idiom)\.?(?:\s?[/,]\s?\w{1,9}\.?)?\)(?=\s*(?:[-–—]|$))/iu

/** Characters of the class that a text opens with. */
export function classLength(text: string): number {
  return classed.exec(text)?.[0].length ?? 0
}

function separatorIn(
  child: PhrasingContent,
  value: string,
  at: number,
  index: number
): Separator | undefined {
  if (child.type === 'strong' || child.type === 'emphasis') {
    const inner = /[:：]\s*$/u.exec(value)
    if (!inner || index > 0) return undefined
    const from = value.slice(0, inner.index).trimEnd().length
    return {from: at + from, to: at + value.length, isDash: false}
  }
  if (child.type !== 'text') return undefined
  const colon = /\s{0,9}(?:::?(?=\s|$)|：|\s(?:-->|->|→|⇒|=>|=)(?=\s|$))/u.exec(value)
  const wordClass = index === 1 ? classLength(value) : 0
  const dash = index === 1 ? /^\s*(?:[-–—]{1,2}\s+|——)/u.exec(value.slice(wordClass)) : null
  const sign = (dash ?? colon)?.[0]
  const own = dash ? wordClass : (colon?.index ?? 0)
  if (sign === undefined || isKeyed(value.slice(0, own), sign)) return undefined
  const arrow = /-+>|→|⇒|=>|=/u.exec(sign)?.[0]
  const from = at + own
  return {from, to: from + sign.length, isDash: dash !== null, ...(arrow && {arrow})}
}

/** What a term is said to be, right behind it. */
const says =
  /^\s+(?=(?:is|are|was|were|means|refers to|describes|denotes|ist|sind|bezeichnet|es|son|é|são|est|sont|è|sono|это)\s)/u

/** *moor v. to make fast*: the class of the word is told with its meaning. */
const beforeClass =
  /(?<=^[a-z][a-z'’ -]{1,40})\s+(?=(?:n|v|vt|vi|adj|adv|prep|conj|pron|phr)\.\s?[^\s\d])/iu

function looseIn(
  child: PhrasingContent,
  value: string,
  at: number,
  index: number
): Separator | undefined {
  if (child.type !== 'text' || index > 1) return undefined
  const match =
    index === 0
      ? (/\s[-–—]{1,2}\s+(?=\S)|——/u.exec(value) ?? beforeClass.exec(value))
      : says.exec(value)
  if (!match) return undefined
  return {from: at + match.index, to: at + match.index + match[0].length, isDash: true}
}

/** `reference:: 7.3` sets a property; *Listwise ranking:: all at once* explains. */
function isKeyed(before: string, separator: string): boolean {
  return separator.trim() === '::' && /(?:^|\n)[a-z][\w.-]*$/.test(before)
}
