/** Shares of the choice questions of a file, by which a doubtful one is judged. */
import type {RootContent} from 'mdast'
import {mostOf} from '../../most-of.ts'
import {toString} from '../../to-string.ts'
import {callsExam} from './calls-exam.ts'
import {isOneRight, isToComplete} from './to-complete.ts'
import {isKnown, type Judged} from './question-from.ts'
import {isSurvey} from './stem/is-survey.ts'
import {isToDecide} from './stem/is-to-decide.ts'

export interface FileShares {
  /** Those that ask or are numbered. */
  asking: number
  /** Those that ask by their own words. */
  truly: number
  /** Those of which something tells the right options, and of those the ones that ask. */
  known: number
  sure: number
  /** Levels of the headings that are stems and ask. */
  depths: ReadonlySet<number>
  count: number
  /** Those that ask what to do, counted where nothing tells the right options of any. */
  deciding: number
  /** The same of those that ask for what somebody does or likes. */
  surveyed: number
  /** Of the known ones those whose labels may as well number steps. */
  weak: number
  /** Those over unlettered options of which one is right, and of these the ones that ask or break off. */
  plain: number
  plainAsking: number
  /** Those of which one option of three or more stands out. */
  looked: number
  /** Those over boxes, and of these the ones with one of several ticked, and the ones that ask. */
  boxed: number
  single: number
  boxesAsking: number
  /** Of these the ones with some and not all ticked, and the ones with a tick behind an empty box. */
  partly: number
  skipping: number
  /** A title calls it a test, and most of the lettered ones offer as many options as each other. */
  isTest: boolean
}

/** Most choice questions of the file ask or are numbered. */
export function isAmong({count, asking}: FileShares): boolean {
  return count >= 3 && asking * 3 >= count * 2
}

export function sharesOf(judged: readonly Judged[], blocks: readonly RootContent[]): FileShares {
  const known = judged.filter(isKnown)
  const boxed = judged.filter(({evidence}) => evidence === 'boxes')
  const plain = judged.filter(
    ({choice, correct}) => choice.group.kind === 'plain' && isOneRight(correct)
  )
  return {
    count: judged.length,
    looked: judged.filter((one) => one.evidence === 'look' && isSingle(one)).length,
    deciding: known.length === 0 ? judged.filter(isToDecide).length : 0,
    surveyed: known.length === 0 ? judged.filter(({stem}) => isSurvey(stem)).length : 0,
    weak: known.filter((one) => one.choice.group.isWeak && isLabelled(one)).length,
    plain: plain.length,
    plainAsking: plain.filter((one) => one.truly || isToComplete(one)).length,
    boxed: judged.filter(({choice}) => choice.group.kind === 'box').length,
    single: boxed.filter(isSingle).length,
    partly: boxed.filter(({correct}) => correct.includes(false)).length,
    skipping: boxed.filter(({correct}) => correct.lastIndexOf(true) > correct.indexOf(false))
      .length,
    boxesAsking: judged.filter(({choice, truly}) => truly && choice.group.kind === 'box').length,
    asking: judged.filter(({asks}) => asks).length,
    truly: judged.filter(({truly}) => truly).length,
    known: known.length,
    depths: new Set(judged.flatMap((one) => (one.asks ? (one.choice.place.depth ?? []) : []))),
    sure: known.filter(({asks}) => asks).length,
    isTest: offersAlike(judged) && blocks.some(titlesTest)
  }
}

function titlesTest(block: RootContent): boolean {
  return block.type === 'heading' && callsExam(toString(block))
}

/** So many of four have as many options as most. */
const alike = 3

function offersAlike(judged: readonly Judged[]): boolean {
  const sizes = new Map<number, number>()
  const lettered = judged.filter(isLabelled)
  for (const {choice} of lettered) {
    const {length} = choice.group.options
    sizes.set(length, (sizes.get(length) ?? 0) + 1)
  }
  return mostOf(sizes.values()) * 4 >= lettered.length * alike
}

function isLabelled({choice: {group}}: Judged): boolean {
  return group.kind === 'label'
}

/** One of three options or more is right. */
function isSingle({correct}: Judged): boolean {
  return correct.length > 2 && isOneRight(correct)
}
