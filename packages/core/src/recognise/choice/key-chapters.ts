/** The chapter whose questions keys are for, where they name it: *Answers to test 1*, *Chapter 2: 1-B*. */
import {toString} from '../../to-string.ts'
import {announces} from './key-parts.ts'
import {wordsOf} from './resolve-key.ts'
import type {Choice} from './read-choices.ts'
import type {Unit} from './units.ts'

export interface Chapters {
  /** Indexes of the questions below each title, by its words, and by the number it opens with in Chinese. */
  questions: ReadonlyMap<string, readonly number[]>
  /** Titles with a number, without it. */
  counted: ReadonlySet<string>
  /** Questions of the file. */
  count: number
}

export interface Title {
  depth: number
  text: string
}

/** The titles that stand above each question. */
export function chaptersOf(units: readonly Unit[], choices: readonly Choice[]): Chapters {
  const questions = new Map<string, number[]>()
  let titles: Title[] = []
  let at = 0
  for (const [index, {place}] of choices.entries()) {
    for (; at < place.from; at++) titles = titlesWith(titles, units[at])
    for (const name of titles.flatMap(namesOf)) {
      const below = questions.get(name)
      if (below) below.push(index)
      else questions.set(name, [index])
    }
  }
  const counted = new Set(
    [...questions.keys()].filter((name) => digits.test(name)).map(withoutNumber)
  )
  return {questions, counted, count: choices.length}
}

const digits = /\d/

function withoutNumber(name: string): string {
  return name.replace(/\d+/gu, '#')
}

function namesOf({text}: Title): string[] {
  const words = wordsOf(text)
  if (!words || announces.test(words)) return []
  const number = /^[一二三四五六七八九十]{1,3}(?= )/u.exec(words)?.[0]
  return number === undefined ? [words] : [words, number]
}

/** The titles that stand above what follows a unit. */
export function titlesWith(titles: Title[], unit: Unit | undefined): Title[] {
  if (unit?.type !== 'block' || unit.node.type !== 'heading') return titles
  const {depth} = unit.node
  return [...titles.filter((title) => title.depth < depth), {depth, text: toString(unit.node)}]
}

/** *Chapter 2: 1-B*, *二、1.C*. */
const label =
  /^[^\p{L}]*(?:([^\n:：]{1,60})[:：]|([一二三四五六七八九十]{1,3})[、.．])(?=[\s*_]*\d)/u

/** What a line of keys says before the first of them. */
export function chapterIn(line: string): string {
  const [, said, counted] = label.exec(line) ?? []
  return said ?? counted ?? ''
}

/** Of a chapter that is not there. */
const none: readonly number[] = []

/** No title that names a chapter is longer. */
const mostWords = 24

/** Indexes of the questions of the chapter named; none where it is not there, `undefined` where none is named. */
export function namedIn(
  {questions, counted, count}: Chapters,
  name: string
): readonly number[] | undefined {
  const words = wordsOf(name).split(' ').slice(0, mostWords)
  let isOther = false
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const title = words.slice(from, from + length).join(' ')
      const own = questions.get(title)
      if (own) return own.length < count ? own : undefined
      isOther ||= counted.has(withoutNumber(title))
    }
  }
  return isOther ? none : undefined
}
