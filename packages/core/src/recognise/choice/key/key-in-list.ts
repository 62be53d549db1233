/** The options once more below a label for the key, the right ones told by a box or a mark. */
import type {List, ListItem} from 'mdast'
import {textOfAll} from '../../text/text-of-all.ts'
import {positionOf} from '../../text/place.ts'
import type {Key} from './key.ts'
import {ticksIn} from '../option/option-items.ts'
import {judged} from '../option/verdict-marks.ts'

/** The items that a mark calls right, where it does so with some of them; else all. */
export function rightItems({children}: List, source: string): ListItem[] {
  const right = children.filter(({children: [first]}) => {
    return first?.type === 'paragraph' && judged(first, source).correct === true
  })
  return right.length > 0 ? right : children
}

/** The options once more, with the right ones ticked. */
export function tickedKey(list: List): Key {
  const ticks = ticksIn(list)
  const ticked = list.children.filter((_, at) => ticks[at])
  const text = textOfAll(ticked, '\n')
  return {letters: [], text, words: [list], isBare: false, reason: [], position: positionOf(list)}
}
