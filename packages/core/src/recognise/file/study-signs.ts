/** How much of a file says that somebody studies it, and how much that it is followed or looked up. */
import type {Paragraph, RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {positionOf} from '../text/place.ts'
import {tellsWhatToDo} from './sure-of-hands-on.ts'
import {wordsOfScripts} from '../asks/words-of-scripts.ts'

/** Keys of those who keep notes. */
const kept = /^(?:aliases|course|class|subject|lecture|topic)\s*[:=]/mu

/** Titles of what is taught. */
const isTaught = wordsOfScripts(
  /\b(?:lectures?|(?:chapter|unit|week|module|tema|unidad|aula) \d+|midterms?|theorems?|lemma|corollary|syllabus|flash ?cards?|kapitel|vorlesung|lecci[oó]n|cap[ií]tulo)\b/i,
  /\bглава \d+\b|(?:^|\s)(?:лекция|билет)|第.{1,3}[章节課课讲]/iu
)

/** Titles over knowledge: what there is of a kind, what speaks for it, what it is. */
const isKnown = wordsOfScripts(
  /\b(?:what (?:is|are)(?!\s+new)|was ist|qu[eé] es|o que é|definitions?|definici[oó]n|definição|définition|begriffe|concept(?:o?s)?|(?:types|kinds) of|tipos de|characteristics|características|classification|pros|cons|advantages|disadvantages|ventajas|vantagens)\b/i,
  /とは|이란|概念|定义|定義|정의|개념|特点|分类|특징|종류|优点|缺点|장점|단점/
)

const shell = /^(?:bash|sh|shell|zsh|console|powershell|terminal)$/iu
const data = /^(?:ya?ml|json|toml|ini|xml|html|css|diff|env)/iu

interface Counts {
  titles: {all: number; taught: number; known: number; followed: number}
  paragraphs: number
  items: number
  links: number
  codes: number
  hasMath: boolean
  hasNoteLinks: boolean
  hasShell: boolean
  hasData: boolean
}

/** Links to elsewhere and code, in a thousand characters, beyond which a file is rather looked up. */
const manyLinks = 0.3
const manyCodes = 3

/** What speaks for study, less what speaks against it; `fewestSigns` of `reasoned-terms.ts` says how much is enough. */
export const studySigns = remembered((blocks: readonly RootContent[]): number => {
  const counts: Counts = {
    titles: {all: 0, taught: 0, known: 0, followed: 0},
    paragraphs: 0,
    items: 0,
    links: 0,
    codes: 0,
    hasMath: false,
    hasNoteLinks: false,
    hasShell: false,
    hasData: false
  }
  for (const block of blocks) countBlock(counts, block, false)
  const [first] = blocks
  const last = blocks.at(-1)
  const length = last ? (positionOf(last).end.offset ?? 0) / 1000 : 0
  const isKept =
    first !== undefined && /^(?:yaml|toml)$/.test(first.type) && kept.test(toString(first))
  const {titles} = counts
  const named = titles.taught * 2 + titles.known
  const speaksFor =
    Math.min(2, named) +
    (counts.hasMath ? 2 : 0) +
    sum(counts.hasNoteLinks, isKept, counts.items >= counts.paragraphs * 2)
  const speaksAgainst =
    (titles.followed * 10 > titles.all * 3 ? 2 : 0) +
    sum(
      counts.hasShell,
      counts.hasData,
      counts.links > length * manyLinks,
      counts.codes > length * manyCodes
    )
  return speaksFor - speaksAgainst
})

function sum(...signs: boolean[]): number {
  return signs.filter(Boolean).length
}

function countBlock(counts: Counts, block: RootContent, isInList: boolean): void {
  if (block.type === 'heading') countTitle(counts.titles, toString(block))
  else if (block.type === 'paragraph') {
    if (!isInList) counts.paragraphs++
    countWords(counts, block)
  } else if (block.type === 'list') {
    counts.items += block.children.length
    for (const {children} of block.children) {
      for (const child of children) countBlock(counts, child, true)
    }
  } else if (block.type === 'math') counts.hasMath = true
  else if (block.type === 'code') {
    counts.hasShell ||= shell.test(block.lang ?? '')
    counts.hasData ||= data.test(block.lang ?? '')
  }
}

function countTitle(titles: Counts['titles'], title: string): void {
  titles.all++
  if (isTaught(title)) titles.taught++
  else if (isKnown(title)) titles.known++
  if (tellsWhatToDo(title)) titles.followed++
}

function countWords(counts: Counts, {children}: Paragraph): void {
  for (const child of children) {
    if (child.type === 'inlineCode') counts.codes++
    else if (child.type === 'inlineMath') counts.hasMath = true
    else if (child.type === 'link' && /^https?:/iu.test(child.url)) counts.links++
    else if (child.type === 'text') counts.hasNoteLinks ||= child.value.includes('[[')
  }
}
