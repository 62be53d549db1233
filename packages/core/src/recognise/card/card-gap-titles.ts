/**
 * Headings with gaps in a deck of headings; what stands below one is told on the back.
 *
 *     # A {{bend}} joins {{two ropes}}.
 *
 *     # What is a hitch?
 *     A knot to an object.
 *
 *     # The {{splice}} is woven.
 *     Strong, but slow to make.
 */
import type {Heading, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {paragraphsFrom, promptFrom, questionFrom, rationaleFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'
import {sideOf} from './card-draft.ts'
import {clozesIn, hasGap} from './cloze-content.ts'

/** The card of the heading at `at`. */
export function gapTitleAt(
  blocks: readonly RootContent[],
  at: number,
  {text: source, isCards}: Pick<Scope, 'text' | 'isCards'>
): Recognised | undefined {
  const title = blocks[at]
  if (title?.type !== 'heading') return undefined
  if (!hasGapTitles(source) && !(isCards && namesGap(title))) return undefined
  const read = clozesIn(paragraphsFrom(title.children), 'marks', source)
  if (!read) return undefined
  let end = at + 1
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || (block.type === 'heading' && block.depth <= title.depth)) break
    // Another note with gaps is none of the back.
    if (isCards && hasGap(block, 'marks', source)) break
  }
  const told = sideOf(blocks.slice(at + 1, end))
  const question = questionFrom({form: 'cloze', confidence: 0.9}, [
    promptFrom(read, positionOf(title)),
    ...(told ? [rationaleFrom(told.content, {start: told.start, end: told.end})] : [])
  ])
  return {entries: [question], used: end - at}
}

/** In a file of cards nobody else counts gaps: *{{c1::Bends}} join two ropes*. */
function namesGap(title: Heading): boolean {
  const text = toString(title)
  return /\{\{c\d{1,2}::/iu.test(text) && saysMuch(text)
}

/** Fewer may be those of a template. */
const fewest = 3

/** Several headings say something around their gaps; a template has the gap alone, or a few words before it. */
const hasGapTitles = remembered((source: string) => {
  if (!source.includes('{{')) return false
  const titles = source.match(/^#{1,6} [^\n]*/gmu) ?? []
  const gapped = titles.filter((title) => gap.test(title) && saysMuch(title))
  return gapped.length >= fewest && gapped.length * 5 >= titles.length
})

/** Words, not the name of what a template puts there. */
const gap = /\{\{(?!\s)[^{}|$_]+(?<!\s)\}\}/u
const fewestWords = 3

function saysMuch(title: string): boolean {
  const said = title.replace(/\{\{[^{}]*\}\}/gu, ' ').match(/\p{L}+/gu) ?? []
  return said.length >= fewestWords
}
