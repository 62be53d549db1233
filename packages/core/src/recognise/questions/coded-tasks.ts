/**
 * Tasks that code below each of them solves, where a title says that they are to practise on: they tell what
 * to do in no other words than the steps of a manual.
 *
 *     # SQL practice
 *
 *     1. Find the deepest lock.
 *
 *        ```sql
 *        SELECT name FROM locks ORDER BY depth DESC LIMIT 1;
 *        ```
 */
import type {List, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {announces, isForStudy} from '../file/announces.ts'
import {asksBy} from '../asks/asks.ts'
import {advises, announcesExercises} from '../file/title-kinds.ts'

export const sureOfCoded = 0.7

const practice =
  /\b(?:practice|practise|drills?|(?:sql|interview|practice) (?:quer(?:y|ies)|tasks|problems|challenges))\b/iu

/** One of the titles says that tasks to practise on follow, and the last gives no advice. */
export function areToPractise(titles: readonly string[]): boolean {
  if (advises(titles.at(-1) ?? '')) return false
  return titles.some((title) => {
    return practice.test(title) || announcesExercises(title) || isForStudy(title)
  })
}

/** A task, told in a word that may open a step as well. */
export function isTold(text: string): boolean {
  return asksBy(text) >= 0.5
}

/** Its items are such tasks, or say what to design. */
export function listsTasks(list: List, titles: readonly string[]): boolean {
  return listsCodedTasks(list, titles) || listsDesigns(list, titles)
}

/** Nearly every item is a line of text over code, and most tell what to do. */
function listsCodedTasks({ordered, children}: List, titles: readonly string[]): boolean {
  if (!ordered || children.length < 2) return false
  const coded = children.filter(({children}) => children.length === 2 && isOverCode(children))
  if (coded.length * 5 < children.length * 4) return false
  const told = coded.filter(({children: [first]}) => first && isTold(toString(first)))
  return told.length * 3 >= children.length * 2 && areToPractise(titles)
}

/** Fewer may be steps. */
const fewestDesigns = 3

const design = /^\W*design (?:an?|the|\p{Lu})/iu

/** Most ask, or say what to design, below a title that announces questions: *Design a lock gate*. */
export function listsDesigns({children}: List, titles: readonly string[]): boolean {
  // How hard they are may stand between: *Questions*, *Easy*.
  const [title = '', part = title] = titles.slice(-2)
  if (![title, part].some((one) => announces(one)) || announcesExercises(part)) return false
  const texts = children.map(({children: [first]}) => (first ? toString(first) : ''))
  const set = texts.filter((text) => design.test(text))
  const asked = texts.filter((text) => design.test(text) || asksBy(text) >= 0.7)
  return set.length >= fewestDesigns && asked.length * 3 >= children.length * 2
}

function isOverCode([first, second]: readonly RootContent[]): boolean {
  return first?.type === 'paragraph' && second?.type === 'code'
}
