/**
 * Exercises that a title announces, each below a heading that only names it.
 *
 *     ## Exercises
 *
 *     ### A lock in the canal
 *
 *     Write down the order in which its gates open.
 */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {titlesGraded} from '../file/graded-title.ts'
import {roleOf} from '../file/role-of.ts'
import {isAim, isOfContents, leadsAway} from '../file/title-kinds.ts'
import {answersTo} from './answers-to.ts'
import {setsApart} from './sets-apart.ts'

type Signs = ReadonlyMap<number, HeadingSign>

/** How sure a heading is an exercise that nothing but the title above calls so. */
export const sureOfTitledExercise = 0.7

const many = [
  ...['exercises', 'exerc[ií]cios', 'ejercicios', 'exercices', 'esercizi', 'übung(?:en|saufgaben)'],
  ...['oefeningen', 'øvelser', 'övningar', 'harjoitukset', 'tehtävät', 'zadania', 'ćwiczenia'],
  ...['cvičení', 'alıştırmalar', 'bài tập', 'latihan soal', 'упражнения', 'задачи', 'задания'],
  ...['изпитни задачи', 'вправи', '练习题?', '習題', '习题', '연습 ?문제'],
  ...['(?:練習|総合|基本|応用|確認|章末)問題(?:その)?', '演習(?:問題)?'],
  ...['actividades propuestas', 'ejercicios y problemas', 'atividades propostas']
]

/** *Exercises*, *Practice exercises*, *Exercises 3.1-3.5* */
const title = caseless(
  `^[^\\p{L}\\p{N}]*(?:(?:practice|coding|programming|more|further|extra|final) )?(?:${many.join('|')})[\\s:]*(?:\\d+(?:[.\\s]*(?:[-–—,]|a|to|bis|à|до)?[.\\s]*\\d+)*)?[^\\p{L}\\p{N}]*$`
)

/** A title that announces exercises and names no subject. */
function titlesExercises(text: string): boolean {
  return text.length <= longestTitle && (title.test(text) || titlesGraded(text))
}

const longestTitle = 60

/** *Exercise 3.2.* over *3.2 Tides* */
const one = /^\P{L}*\p{L}+\s+(\d+(?:\.\d+)*)\.?\s*$/u

/** One alone may be a remark, unless the title counts it. */
const fewest = 2

/** Whether the heading at `at` names such an exercise. */
export function isTitledExercise(
  blocks: readonly RootContent[],
  signs: Signs,
  at: number
): boolean {
  return exercisesIn(signs, blocks).named.has(at)
}

/** Whether the heading at `at` announces exercises, or stands right below one that does. */
export function standsOverExercises(
  blocks: readonly RootContent[],
  signs: Signs,
  at: number
): boolean {
  return exercisesIn(signs, blocks).above.has(at)
}

const exercisesIn = remembered((signs: Signs, blocks: readonly RootContent[]) => {
  const named = new Set<number>()
  const above = new Set<number>()
  let group: Group | undefined
  const close = (): void => {
    const {set = [], count = 0, isCounted = false} = group ?? {}
    const isEnough = set.length >= (isCounted ? 1 : fewest) && set.length * 2 > count
    if (isEnough) for (const at of set) named.add(at)
    group = undefined
  }
  for (const [at, sign] of signs) {
    if (group && sign.depth <= group.above) close()
    if (!group) {
      group = groupBelow(sign)
      if (group && group.number === undefined && !group.areCounted) above.add(at)
      continue
    }
    group.depth ||= sign.depth
    if (sign.depth !== group.depth) continue
    group.count++
    if (group.number === undefined && !group.areCounted) above.add(at)
    else if (group.number !== undefined && !sign.text.startsWith(group.number)) continue
    else if (group.areCounted && sign.mark?.kind !== 'number') continue
    if (isSet(blocks, at, sign, group.areCounted)) group.set.push(at)
  }
  close()
  return {named, above}
})

/** *Exercises in bulk (chapter 3)*: sure where what stands below is counted. */
const opens = caseless(`^[^\\p{L}\\p{N}]*(?:${many.join('|')})(?!\\p{L})`)

interface Group {
  /** Depth of the title, and of the headings right below it. */
  above: number
  depth: number
  count: number
  set: number[]
  isCounted: boolean
  /** Its exercises have numbers, for its title names more than exercises. */
  areCounted: boolean
  /** The number of the only exercise. */
  number: string | undefined
}

function groupBelow({text, depth}: HeadingSign): Group | undefined {
  const isOfMany = titlesExercises(text)
  const number = isOfMany || countIn(text) === undefined ? undefined : one.exec(text)?.[1]
  const areCounted = !isOfMany && number === undefined && opens.test(text)
  if (!isOfMany && number === undefined && !areCounted) return undefined
  const isCounted = /\d/u.test(text) && !areCounted
  return {above: depth, depth: 0, count: 0, set: [], isCounted, areCounted, number}
}

const wordEnd = /[\s:：]|$/

/** *Solution by induction* */
function opensAnswers(text: string): boolean {
  const end = text.search(wordEnd)
  return end > 1 && roleOf(text.slice(0, end)) === 'answers'
}

/** Prose stands below it, and nothing that is read in another way; one with a number may have parts of its own. */
function isSet(
  blocks: readonly RootContent[],
  at: number,
  sign: HeadingSign,
  hasNumber: boolean
): boolean {
  const {text, isLabel, isBare, isTopic, holdsQuestions, depth} = sign
  if (isLabel || holdsQuestions || roleOf(text)) return false
  if (!hasNumber && (isBare || isTopic)) return false
  if (opensAnswers(text) || answersTo(text) !== undefined) return false
  if (isAim(text) || isOfContents(text) || leadsAway(text)) return false
  let isProse = false
  for (let below = at + 1; below < blocks.length; below++) {
    const block = blocks[below]
    if (!block || (block.type === 'heading' && block.depth <= depth)) break
    if (setsApart(block)) return false
    if (hasNumber && (block.type === 'list' || block.type === 'code')) isProse = true
    if (block.type !== 'paragraph') continue
    // An anchor says nothing.
    isProse ||= block.children.some(({type}) => type !== 'html')
  }
  return isProse
}
