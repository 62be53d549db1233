/**
 * What is asked where letters count its parts, and the answer to all of them.
 *
 *     Convert to binary each of these:
 *     a) 156
 *     b) 243
 */
import type {Answer, Content, Prompt} from '../../ast.ts'
import {answerFrom, promptFrom} from '../draft.ts'
import {byPlace, positionOf, span} from '../text/place.ts'
import {contentOfUnits} from './content-of-units.ts'
import {inMarkdown} from './in-markdown.ts'
import type {Judged} from './question-from.ts'
import type {Unit} from './units.ts'

/** With their letters, where they have blocks to themselves. */
export function openParts(
  {choice, stem, ties}: Judged,
  units: readonly Unit[],
  source: string
): Array<Prompt | Answer> {
  const {group, key, reason} = choice
  const whole = contentOfUnits(units, group.from, group.to)
  const areApart = whole.length > 0 && group.stem.length === 0 && group.tail.length === 0
  const parts = areApart ? whole : group.options.flatMap(({children}) => children)
  // The other column may stand below that of the options.
  const column = ties && key ? reason.filter((node) => byPlace(node, key) < 0) : []
  const last = column.at(-1) ?? (areApart ? whole.at(-1) : group.options.at(-1))
  const prompt = promptFrom([...stem.content, ...parts, ...inMarkdown(column, source)], {
    start: stem.start,
    end: last?.position?.end ?? stem.end
  })
  const others = reason.filter((node) => !column.includes(node))
  const told = [...(key?.words ?? []), ...(key?.reason ?? []), ...others].sort(byPlace)
  const answer = inMarkdown(told, source)
  const [first] = answer
  const end: Content | undefined = answer.at(-1)
  if (!first || !end) return [prompt]
  const {start} = key && byPlace(key, first) < 0 ? key.position : positionOf(first)
  return [prompt, answerFrom(answer, {start, end: span(first, end).end})]
}
