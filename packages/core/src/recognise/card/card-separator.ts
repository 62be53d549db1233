/** Finds where `front::back` parts, among colons that belong to code, addresses and properties. */
import {asksBy} from '../asks/asks.ts'
import {isProperty} from './card-signs.ts'

export interface Separator {
  start: number
  end: number
  isBothWays: boolean
  confidence: number
}

const closing = /[?？؟][*_~"'”’»)\]）」』\s]*$/u
const word = /[\p{L}\p{N}\uFFFC]/u
/** It asks as a whole, of a name with colons: *What is in std::map? #card*. */
const asksAtEnd = /[?？](?:\s?#[^\s#]+)*\s*$/u

/** The separator of a line; where the file does not say that it holds cards, both sides must be prose. */
export function separatorIn(text: string, isCards: boolean): Separator | undefined {
  if (!text.includes('::') || isProperty(text)) return parted(text, isCards)
  let plain: Separator | undefined
  const glued: Separator[] = []
  const firstWord = text.search(word)
  let depth = 0
  const inCode = bracketed(text)
  for (const match of text.matchAll(/\{\{c\d+::|\}\}|:{2,}/giu)) {
    const [sign] = match
    const {length} = sign
    if (sign.startsWith('{')) depth++
    if (sign === '}}') depth = Math.max(0, depth - 1)
    if (depth > 0 || !sign.startsWith(':')) continue
    const {index: start} = match
    const end = start + length
    const hasFront = firstWord >= 0 && firstWord < start
    if (length > 3 || !hasFront || !/\S/u.test(text.slice(end))) continue
    const found = {start, end, isBothWays: length === 3, confidence: 0.95}
    if (closing.test(text.slice(Math.max(0, start - 12), start))) {
      return {...found, confidence: isCards ? 0.95 : 0.9}
    }
    if (isQuoted(text[start - 1] ?? '', text[end] ?? '') || inCode.has(start)) continue
    if (isGlued(text[start - 1] ?? '', text[end] ?? '')) glued.push(found)
    else plain ??= found
    if (glued.length > mostGlued) break
  }
  if (plain) return isCards ? plain : betweenProse(text, plain)
  const [only] = glued
  if (!isCards || !only || glued.length > 1 || asksAtEnd.test(text)) return undefined
  return isFront(text, only) ? only : undefined
}

/** `front;;back`, as some set their tool, `front :-> back`, or `front→back` and `front―back`, as outliners have it. */
function parted(text: string, isCards: boolean): Separator | undefined {
  if (text.includes(';;')) return partedBySemicolons(text, isCards)
  if (text.includes(' ; ')) return partedBySemicolon(text)
  if (text.includes('-> ') && swift.test(text)) return partedBySwiftArrow(text)
  return text.includes(' >> ') ? partedByAngles(text, isCards) : partedByArrow(text, isCards)
}

const swift = /\s:<?->\s/u

/** `front :-> back` and `:<->`, as an outliner writes cards; among braces and backticks it is code. */
function partedBySwiftArrow(text: string): Separator | undefined {
  const match = swift.exec(text)
  const start = match?.index ?? 0
  const end = start + (match?.[0].length ?? 0)
  const [front, back] = [text.slice(0, start), text.slice(end)]
  if (!/[\p{L}\uFFFC]/u.test(front) || !/\S/u.test(back) || /[`;{}]|::/u.test(text))
    return undefined
  return {start, end, isBothWays: match?.[0].includes('<') ?? false, confidence: 0.9}
}

/** Where the file says that it holds cards, or a question stands before. */
function partedBySemicolons(text: string, isCards: boolean): Separator | undefined {
  const start = text.indexOf(';;')
  const end = text[start + 2] === ';' ? start + 3 : start + 2
  const front = text.slice(0, start)
  const isAsked = closing.test(front.slice(-12))
  if ((!isCards && !isAsked) || text.includes(';;', end)) return undefined
  const isNamed = (isCards ? /[\p{L}\p{N}]/u : /\p{L}{2}/u).test(front)
  if (!isNamed || !/[^\s;]/u.test(text.slice(end))) return undefined
  // *for (;;)* is code.
  if (/[([{]$/u.test(front.trimEnd())) return undefined
  return {start, end, isBothWays: end - start === 3, confidence: isCards ? 0.95 : 0.9}
}

/** A question, with a remark in brackets behind it. */
const asked = /[?？؟](?:\s?[(（][^()（）]{1,40}[)）])?[*_~"'”’»\s]{0,6}$/u

/** `front? ; back`, as a table to be imported has it. */
function partedBySemicolon(text: string): Separator | undefined {
  const start = text.indexOf(' ; ')
  const end = start + 3
  if (!asked.test(text.slice(Math.max(0, start - 60), start))) return undefined
  const isNamed = /\p{L}{2}/u.test(text.slice(0, start))
  if (!isNamed || !/\S/u.test(text.slice(end))) return undefined
  return {start, end, isBothWays: false, confidence: 0.85}
}

/** `front >> back`, as an outliner writes it; among commands it appends to a file. */
function partedByAngles(text: string, isCards: boolean): Separator | undefined {
  const start = text.indexOf(' >> ')
  const end = start + 4
  const isAsked = closing.test(text.slice(Math.max(0, start - 12), start))
  if (!isCards || text.includes(' >> ', end) || !/\p{L}{2}/u.test(text.slice(0, start)))
    return undefined
  if (!isAsked && /[;|$`{}]/u.test(text)) return undefined
  return /\S/u.test(text.slice(end)) ? {start, end, isBothWays: false, confidence: 0.95} : undefined
}

/** A question of some words, and an arrow without blanks: *Too slow? → Add an index* is a rule. */
const pointing = /^[^→↔]*\S\s+\S+\s+[^\s→↔]+([→↔])(?=\S)/u

/** The same with a bar, which nothing else has between words: *A sea anchor holds―the bow into the wind*. */
const barred = /^[^―]*\S\s+[^\s―]+―(?=[^\s―])/u

function partedByBar(text: string, isCards: boolean): Separator | undefined {
  const end = barred.exec(text)?.[0].length ?? 0
  const start = end - 1
  if (end === 0 || !(isCards || closing.test(text.slice(Math.max(0, start - 12), start))))
    return undefined
  return {start, end, isBothWays: false, confidence: isCards ? 0.95 : 0.9}
}

function partedByArrow(text: string, isCards: boolean): Separator | undefined {
  if (text.includes('―')) {
    const found = partedByBar(text, isCards)
    if (found) return found
  }
  const match = /[→↔]/.test(text) ? pointing.exec(text) : null
  if (!match) return undefined
  const end = match[0].length
  const front = text.slice(0, end - 1)
  const isAsked = closing.test(front.slice(-12)) || (isCards && asksBy(front) >= 0.9)
  if (!isAsked) return undefined
  return {start: end - 1, end, isBothWays: match[1] === '↔', confidence: isCards ? 0.95 : 0.9}
}

/** More colons between words than this are code. */
const mostGlued = 20

/** Spoken of, not used: *the operator "::"*. */
function isQuoted(before: string, after: string): boolean {
  return /["'‘“«「(]/u.test(before) && /["'’”»」)]/u.test(after)
}

/** Where colons stand within brackets, as in code: *((PLUS a) :: rest)*. */
function bracketed(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  const open: number[][] = []
  for (const {0: sign, index} of text.matchAll(/[()[\]]|:{2,}/gu)) {
    if (sign === '(' || sign === '[') open.push([])
    else if (sign.startsWith(':')) open.at(-1)?.push(index)
    else for (const at of open.pop() ?? []) found.add(at)
  }
  return found
}

/** Part of a name or an address: `std::vector`, `2001:db8::/32`. */
function isGlued(before: string, after: string): boolean {
  return /[\p{L}\p{N}_>\]]/u.test(before) && /[\p{L}\p{N}_<~&/]/u.test(after)
}

/** Flashcard tools part at any colons; what is a name in code is left alone. */
function isFront(text: string, {start, end}: Separator): boolean {
  if (end - start === 3) return true
  // *Dog::Dog(const Dog& other)*: what makes and unmakes it in code.
  if (/^\W{0,20}(\w{1,60})::~?\1\(/u.test(text)) return false
  const last = /[^\s]*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  return !/(?:^|[^\p{L}\p{N}_])(?:std|self|super|crate|AWS)$|[a-z][A-Z]|[_([{]/u.test(last)
}

function betweenProse(text: string, found: Separator): Separator | undefined {
  const front = text.slice(0, found.start)
  const back = text.slice(found.end)
  const isCode = /->|=>|[{};]\s*$|^\s*[=<(]/u.test(back) || /[;{}]/u.test(front)
  const isSpaced = /\s$/u.test(front) && /^\s/u.test(back)
  const isClose = /\S$/u.test(front) && /^\S/u.test(back)
  const words = front.trim().split(/\s+/u).length
  const asks = asksBy(front.trim()) >= 0.9
  if (asks) return {...found, confidence: 0.85}
  if (isCode || !/\p{L}{2}/u.test(front) || !/\p{L}{2}/u.test(back) || words > 12) return undefined
  if (isSpaced) return {...found, confidence: 0.75}
  return isClose && words >= 2 ? {...found, confidence: 0.65} : undefined
}
