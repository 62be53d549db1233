/** How sure terms are, going by what speaks for each: a title, its definition, the file around it. */
import {caseless} from '../../caseless.ts'
import type {Draft} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'

/** Words before a colon are as often a label as a term: without a reason, none is surer than that. */
export const sureOfLabelled = 0.75

/** How much must say that a file is studied before a definition is one to be learnt. */
export const fewestSigns = 3

/** What may speak for the terms of a list. */
export interface Reasons {
  /** A title or a lead-in says that they are terms. */
  isAnnounced: boolean
  /** How much says that somebody studies the file. */
  study: number
}

/** The entries, no term surer than what speaks for it. */
export function reasoned(entries: readonly Draft[], {isAnnounced, study}: Reasons): Draft[] {
  const areDefined = !isAnnounced && study >= fewestSigns && mostAreDefined(entries)
  return entries.map((entry) => {
    if (!isTerm(entry) || entry.confidence <= sureOfLabelled) return entry
    const {term, told} = sidesOf(entry)
    const isSure = isAnnounced
      ? words.test(term) && !address.test(told)
      : spellsOut(term, told) || (areDefined && isNoun(term) && !urges.test(told))
    return isSure ? entry : {...entry, confidence: sureOfLabelled}
  })
}

const longest = 160

type Term = Draft & {type: 'question'}

function isTerm(entry: Draft): entry is Term {
  return entry.type === 'question' && entry.form === 'term'
}

function sidesOf({children}: Term): {term: string; told: string} {
  const prompt = children.find(({type}) => type === 'prompt')
  const answer = children.find(({type}) => type === 'answer')
  const [first] = answer && 'children' in answer ? answer.children : []
  return {
    term: prompt ? toString(prompt) : '',
    told: first?.type === 'paragraph' ? toString(first).slice(0, longest) : ''
  }
}

/** Fewer definitions may stand among labels by chance. */
const fewestDefined = 2

function mostAreDefined(entries: readonly Draft[]): boolean {
  let terms = 0
  let count = 0
  for (const entry of entries) {
    if (!isTerm(entry)) continue
    terms++
    if (defines.test(sidesOf(entry).told)) count++
  }
  return count >= fewestDefined && count * 2 >= terms
}

/** How a definition opens: with what the thing is, the kind it is of, or what it is for. */
const defines = caseless(
  /^[^\p{L}\p{N}]*(?:(?:it |this |they )?(?:is|are|was|were) (?:an?|the|one|any|when|where|how|used)\b|(?:it |this )?(?:means|refers to|stands for|denotes|describes|represents|consists of)\s|(?:is |are )?used (?:to|for|in|by|when|as)\b|(?:an?|any|one|the) (?:[\p{L}-]+ ){0,4}?(?:[\p{L}-]+ )(?:of|that|which|who|whose|where|for|to|used|in|with|between|from|by|on)\b|(?:ability|process|act|type|kind|form|set|collection|group|measure|amount|number|method|way|study|branch|state|part|tendency|sequence|series) (?:of|to|for|in|that|by)\s|(?:when|where) (?:an?|the|one)\s|(?:é|são|es|son|est|sont|ist|sind|è|sono|это|是|指|即|由)\s?\S|(?:um|uma|el|la|los|las|un|una|unos|le|les|une|ein|eine|einer|der|die|das) \p{L}+ (?:de|del|da|do|que|du|des|qui|para|pour|von|zum|zur|für|mit|im|in)\s|[^\n]{0,120}(?:のこと|である|する(?:もの|方法|技術|仕組み)|하는 것|[을를] 말한다|[을를] 의미|이다|방식|방법|的(?:过程|方法|集合|技术|能力|一种)))/u
)

/** What is told is what to do. */
const urges = caseless(
  /^[^\p{L}\p{N}]*(?:please |always |never |do not |don['’]t |only |just )?(?:use|add|run|create|set|check|make|ensure|avoid|keep|write|read|test|update|open|click|see|install|prefer|provide|include|follow|consider|try|get|take|let|put|start|stop|build|document|review|verify|choose|select|configure|enable|disable|apply|return)\b|\b(?:you|your|we|our|must|should)\b|[?？]/u
)

/** A name opens with a letter: *>= 0* is a case. */
const words = /^[^\p{L}\p{N}<>≥≤=+]*[\p{L}\p{N}][^\n]*\p{L}|^[^\p{L}\p{N}]*[\p{Lo}\p{Lu}]/u

/** Where something is, is no definition. */
const address = /^\s*https?:\S+\s*$/iu

/** A few words, or signs of a script without blanks, and none of code. */
function isNoun(term: string): boolean {
  return (
    term.split(/\s+/u).length <= 5 &&
    !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{11}/u.test(term) &&
    !/[a-z][A-Z]|[_{}<>=@"“]|--|^[\d.%$]+$|^[a-z]+-\S*\d|\.\w{2,4}$/u.test(term)
  )
}

/** *CNI: container network interface*. */
function spellsOut(term: string, told: string): boolean {
  const letters = /^[^\p{L}\p{N}]*(\p{Lu}{2,8})s?[^\p{L}\p{N}]*$/u.exec(term)?.[1]
  if (!letters) return false
  const initials = [...told.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(([first]) =>
    first.toUpperCase()
  )
  return letters.length >= 3 && initials.slice(0, letters.length).join('') === letters
}
