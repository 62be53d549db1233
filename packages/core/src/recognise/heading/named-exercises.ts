/**
 * Exercises whose titles count and name them, in a file where most of these tell what to do.
 *
 *     ### Exercise 2: The lower gate
 *
 *     Describe the order in which its paddles open.
 */
import type {List, RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {hasGap} from '../asks/leaves-gap.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {saysExercises} from './says-exercises.ts'
import {setsApart} from './sets-apart.ts'
import {setsBelow} from './sets-below.ts'
import {namesTask} from './titles-task.ts'

type Signs = ReadonlyMap<number, HeadingSign>

/** One alone may be a part of an article. */
const fewest = 2

/** What is done there is told step by step. */
const lab =
  /\blabs?\b|\bhands[\s-]on\b|\bworkshop\b|\bwalk-?through\b|\btutorial\b|\blaborat[oó]rio\b|\btravaux pratiques\b|\bpraktikum\b|лабораторн|实验|實驗|実習|실습/iu

export function isOfLab(title: string): boolean {
  return lab.test(title)
}

/** Whether the heading at `at` is the title of such an exercise. */
export function isNamedExercise(blocks: readonly RootContent[], signs: Signs, at: number): boolean {
  return exercisesIn(signs, blocks).has(at)
}

const exercisesIn = remembered((signs: Signs, blocks: readonly RootContent[]) => {
  const found = new Set<number>()
  let count = 0
  let setting = 0
  for (const [at, sign] of signs) {
    if (!namesTask(sign.text)) continue
    count++
    if (setsBelow(blocks, at, sign.depth)) setting++
    if (isWhole(blocks, at, sign)) found.add(at)
  }
  if (count < fewest || (setting * 2 < count && !saysExercises(blocks))) found.clear()
  return found
})

/** Something stands below it, and nothing that is asked or answered in another way. */
function isWhole(blocks: readonly RootContent[], at: number, sign: HeadingSign): boolean {
  if (sign.isLabel || sign.isBare || sign.holdsQuestions) return false
  for (let below = at + 1; below < blocks.length; below++) {
    const block = blocks[below]
    if (!block || (block.type === 'heading' && block.depth <= sign.depth)) break
    if (setsApart(block) || (block.type === 'list' && asksByItem(block))) return false
  }
  return true
}

/** Its items ask, or leave gaps: each is an exercise by itself. */
function asksByItem({children}: List): boolean {
  const asking = children.filter(({children: [first]}) => {
    const text = first ? toString(first) : ''
    return hasGap(text) || endsInMark(text)
  })
  return asking.length >= 2 && asking.length * 2 > children.length
}
