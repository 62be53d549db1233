/** The chapter whose questions keys are for, where they name it: *Answers to test 1*, *Chapter 2: 1-B*. */
import {caseless} from '../../../caseless.ts'
import {toString} from '../../../to-string.ts'
import {announces} from './key-parts.ts'
import {wordsOf} from './words-of.ts'
import type {Choice} from '../read-choices.ts'
import type {Unit} from '../units.ts'

export interface Chapters {
  /** By the words of a title, or what counts it (*section 3*, *三*): the chapters with that title. */
  titled: ReadonlyMap<string, readonly Chapter[]>
  /** Titles with a number, without it. */
  counted: ReadonlySet<string>
  /** Questions of the file. */
  count: number
}

export interface Title {
  depth: number
  text: string
}

interface Chapter {
  /** Indexes of its questions. */
  questions: number[]
}

/** The titles that stand above each question. */
export function chaptersOf(units: readonly Unit[], choices: readonly Choice[]): Chapters {
  const titled = new Map<string, Chapter[]>()
  const chapters = new Map<Title, Chapter>()
  let titles: Title[] = []
  let at = 0
  for (const [index, {place}] of choices.entries()) {
    for (; at < place.from; at++) titles = titlesWith(titles, units[at])
    for (const title of titles) {
      const known = chapters.get(title)
      const chapter = known ?? {questions: []}
      if (!known) {
        chapters.set(title, chapter)
        for (const name of namesOf(title)) {
          const same = titled.get(name)
          if (same) same.push(chapter)
          else titled.set(name, [chapter])
        }
      }
      chapter.questions.push(index)
    }
  }
  const names = [...chapters.keys()].map(({text}) => wordsOf(text))
  const counted = new Set(
    names.filter((name) => titled.has(name) && digits.test(name)).map(withoutNumber)
  )
  return {titled, counted, count: choices.length}
}

const digits = /\d/

function withoutNumber(name: string): string {
  return digits.test(name) ? name.replace(/\d+/g, '#') : name
}

function namesOf({text}: Title): string[] {
  const words = wordsOf(text)
  if (!words || announces(words)) return []
  const number = /^(?:[一二三四五六七八九十]{1,3}|\p{L}{2,} \d{1,3})(?= )/u.exec(words)?.[0]
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

/** *Q4 — B. …*: what such a line says stands behind its key. */
const keyed = caseless(
  /^[\s*_]*(?:q(?:uestion)?\s*)?\d{1,4}\s*[.):：–—-]+[\s*_]*[A-H](?![\p{L}\p{N}])/u
)

/** What a line of keys says before the first of them. */
export function chapterIn(line: string): string {
  if (keyed.test(line)) return ''
  const [, said, counted] = label.exec(line) ?? []
  return said ?? counted ?? ''
}

/** Of a chapter that is not there. */
const none: readonly number[] = []

/** No title that names a chapter is longer. */
const mostWords = 24

/**
 * Indexes of the questions of the chapter named, the last of that name that has some above; none
 * where it is not there, `undefined` where none is named.
 */
export function namedIn(
  {titled, counted, count}: Chapters,
  name: string,
  above: number
): readonly number[] | undefined {
  const words = wordsOf(name).split(' ').slice(0, mostWords)
  let isOther = false
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const title = words.slice(from, from + length).join(' ')
      const chapters = titled.get(title)
      const own = chapters?.findLast(({questions: [first = 0]}) => first < above) ?? chapters?.[0]
      if (own) return own.questions.length < count ? own.questions : undefined
      isOther ||= counted.has(withoutNumber(title))
    }
  }
  return isOther ? none : undefined
}
