/** Items that ask and are answered in the same line, with nothing between: *Who wrote Faust? Goethe.* */
import type {List, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {cut} from '../text/cut.ts'
import {paragraphsFrom} from '../draft.ts'
import {trim} from '../text/trim.ts'

/** One mark, and a few words behind it. */
const asked =
  /^[^?？؟]{3,200}?(?:[?？؟]|(?<=\p{sc=Greek}[»”"]?);)(?=[^\S\n]+[\p{L}\p{N}"“„«'$][^?？؟]{0,79}$)/u

/** What fills a gap, in brackets; in small letters it may be what is to be put in its right form. */
const filling = /\s?[(（]([\p{Lu}\p{Lo}\p{N}][^()（）]{0,60})[)）][\s.。]{0,3}$/u
/** A longer text is no sentence. */
const longestFilled = 400

/** Fewer may be remarks on one question. */
const fewest = 2

/** Most items of the list are such. */
export function answersBehindMarks({children}: List): boolean {
  const split = children.filter(({children: [first]}) => first && endOfAsked(first) > 0).length
  return split >= fewest && split * 3 >= children.length * 2
}

/** What asks, and what answers it behind the mark. */
export function partedAtMark(
  first: RootContent,
  source: string
): {prompt: Paragraph; answer: Paragraph} | undefined {
  const end = endOfAsked(first)
  if (end === 0 || first.type !== 'paragraph') return undefined
  const [before] = cut(first.children, end, source)
  const [from, to] = saidAt(toString(first), end)
  const said = to === undefined ? first.children : cut(first.children, to, source)[0]
  const behind = cut(said, from, source)[1]
  // A link that asks and answers is one.
  if (behind[0]?.type !== 'text' && before.at(-1)?.type === behind[0]?.type) return undefined
  const [prompt] = paragraphsFrom(trim(before, source))
  const [answer] = paragraphsFrom(trim(behind, source))
  return prompt && answer && {prompt, answer}
}

/** A sentence with a gap, and what fills it. */
function filledIn(text: string): RegExpExecArray | null {
  if (text.length > longestFilled || !text.includes('___')) return null
  const said = filling.exec(text)
  return said?.[1]?.includes('___') ? null : said
}

/** Where the answer stands behind what asks, without the brackets around it. */
function saidAt(text: string, end: number): [number, number | undefined] {
  const said = filledIn(text)?.[1]
  if (said === undefined) return [end, undefined]
  const from = text.indexOf(said, end)
  return [from, from + said.length]
}

function endOfAsked(first: RootContent): number {
  if (first.type !== 'paragraph') return 0
  const text = toString(first)
  const gap = filledIn(text)?.index
  if (gap !== undefined) return gap
  const end = asked.exec(text)?.[0].length ?? 0
  // *What is a heap? Give an example.* asks on.
  return end > 0 && asksBy(text.slice(0, end)) === 1 && asksBy(text.slice(end)) === 0 ? end : 0
}
