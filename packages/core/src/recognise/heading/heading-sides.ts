/** What stands below a heading that asks or counts: what belongs to the question, and its answer. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {askedIn} from '../questions/counted-body.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {roleOf} from '../file/role-of.ts'

export interface Sides {
  /** What the question shows below its title, or instead of it. */
  shown: readonly RootContent[]
  /** The title asks, too. */
  isTitled: boolean
  answer: readonly RootContent[]
  /** Its words ask. */
  asks: boolean
}

/** What a program does, asked of the code below. */
const ofCode =
  /\b(?:outputs?|prints?|printed|logs?|logged|results?|returns?|returned|displays?|displayed|evaluates?)\b|输出|出力|출력|salida|saída|sortie|ausgabe|выведет|вывод/iu

/** `isQuoted` where it stands over a task in a quote; what is the front of a card has its back below, whatever it asks. */
export function sidesOf(
  content: readonly RootContent[],
  {text, asks}: HeadingSign,
  isQuoted: boolean,
  isFront: boolean
): Sides {
  const [first, second] = content
  // Code alone is what is asked about.
  if (first?.type === 'code' && !second && !isFront && asks === 1 && ofCode.test(text)) {
    return {shown: content, isTitled: true, answer: [], asks: true}
  }
  const isCounted = isQuoted || countIn(text) !== undefined
  const end = isCounted ? endOfNamed(content) : 0
  if (end > 1) {
    return {shown: content.slice(1, end), isTitled: false, answer: content.slice(end), asks: true}
  }
  const below = isCounted ? askedIn(content) : {length: 0, asks: false}
  const shown = content.slice(0, below.length)
  return {
    shown,
    isTitled: shown.length === 0,
    answer: content.slice(below.length),
    asks: below.asks
  }
}

/** Where the question ends that a title of its own stands over: *Question:* below *Question 3*. */
function endOfNamed(content: readonly RootContent[]): number {
  const [title] = content
  if (title?.type !== 'heading' || roleOf(toString(title)) !== 'questions') return 0
  const end = content.findIndex(
    ({type}, at) => at > 0 && (type === 'heading' || type === 'thematicBreak')
  )
  return end === -1 ? 0 : end
}
