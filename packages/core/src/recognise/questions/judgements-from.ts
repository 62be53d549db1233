/** The questions of a list whose every item tells its verdict, or below a title that says that they are to be judged. */
import type {List, ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Draft} from '../../dialects/dialect.ts'
import {draftOf, judgementIn} from '../choice/judgement.ts'
import {offeredFrom} from '../choice/offered-verdicts.ts'
import {areVerdicts} from '../choice/option/verdict-sign.ts'
import type {QuestionDraft} from '../draft.ts'
import {itemNumbers} from '../list/item-numbers.ts'
import {questionsFromList} from './questions-from-list.ts'

/** What a title calls true or false is a question without asking. */
const surely = 0.8

/** Statements below a title that announces such. */
export function statementsFrom(list: List, source: string): Draft[] {
  return (
    judgementsFrom(list, source) ??
    questionsFromList(list, {source, confidence: () => surely, below: []})
  )
}

/** Statements that need no title, for their verdicts are strong. */
export function untitledIn(list: List, source: string): Draft[] | undefined {
  return offeredIn(list, source) ?? judgedIn(list, source)
}

/** Each with both verdicts, one of them strong. */
function offeredIn(list: List, source: string): Draft[] | undefined {
  const [first] = list.children
  if (list.children.length < 2 || !first || !offeredFrom(first, source)) return undefined
  const drafts = list.children.flatMap((item) => offeredFrom(item, source) ?? [])
  return drafts.length === list.children.length ? counted(drafts, list, source) : undefined
}

/** Fewer may be remarks on what somebody said. */
const fewestJudged = 3

/** Each sentence ends in a strong word, or one in brackets, that calls it true or false, and not all in the same. */
function judgedIn(list: List, source: string): Draft[] | undefined {
  const {children} = list
  if (
    children.length < fewestJudged ||
    !(children.every(endsStrong) || children.every(isBracketed))
  )
    return undefined
  const words = children.flatMap((item) => judgementIn(item, false)?.word.toLowerCase() ?? [])
  if (words.length < children.length || new Set(words).size !== 2) return undefined
  return judgementsFrom(list, source)
}

function endsStrong({children: [first]}: ListItem): boolean {
  return first?.type === 'paragraph' && first.children.at(-1)?.type === 'strong'
}

const bracketed = /[.!。！।۔]\s?[(（][^()（）]{1,12}[)）]\W{0,4}$/u

function isBracketed({children: [first]}: ListItem): boolean {
  return first?.type === 'paragraph' && bracketed.test(toString(first).slice(-longestEnd))
}

/** A verdict in brackets, and the end of the sentence before it. */
const longestEnd = 24

function counted(drafts: readonly QuestionDraft[], list: List, source: string): Draft[] {
  const numbers = list.ordered ? itemNumbers(list, source) : []
  return drafts.map((draft, at) => {
    const ordinal = numbers[at]
    return ordinal === undefined ? draft : {...draft, ordinal}
  })
}

export function judgementsFrom(list: List, source: string): Draft[] | undefined {
  const judged = list.children.flatMap((item) => {
    const one = judgementIn(item, true)
    return one ? [{item, one}] : []
  })
  if (judged.length < list.children.length || !areVerdicts(judged.map(({one}) => one.word))) {
    return undefined
  }
  const drafts = judged.flatMap(({item, one}) => draftOf(item, one, source) ?? [])
  return drafts.length === judged.length ? counted(drafts, list, source) : undefined
}
