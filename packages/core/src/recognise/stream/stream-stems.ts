/**
 * Stems of exam questions in plain words or a heading, told by the verdicts below them.
 *
 *     A team needs the same cache in two regions. Which service fits?
 *
 *     Correct option:
 */
import type {Paragraph, RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {isChrome} from '../chrome.ts'
import {verdictOf} from './stream-line.ts'

/** The blocks of a stem. */
export interface StemBlocks {
  from: number
  to: number
}

/** Blocks between a stem and the first verdict: options, pictures, a title. */
const farthest = 12
/** Paragraphs of a situation before the one that asks. */
const longestSituation = 4

/** The stems of a file, by the index of their first block; read once a file. */
export const stemsAbove: (blocks: readonly RootContent[]) => ReadonlyMap<number, StemBlocks> =
  remembered(readStems)

function readStems(blocks: readonly RootContent[]): ReadonlyMap<number, StemBlocks> {
  const stems = new Map<number, StemBlocks>()
  let floor = 0
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || !givesVerdict(block)) continue
    const asked = askedAbove(blocks, at, floor)
    if (asked !== undefined) {
      const from = situationAbove(blocks, asked, floor)
      stems.set(from, {from, to: asked + 1})
    }
    floor = at + 1
  }
  return stems
}

const verdictWords = /\b(?:options?|answers?|choices?)\b/i

/** A line of the paragraph is nothing but a verdict. */
function givesVerdict(paragraph: Paragraph): boolean {
  const text = toString(paragraph)
  if (!verdictWords.test(text.slice(0, 200))) return false
  return text.slice(0, 400).split('\n').some(isVerdict)
}

function isVerdict(line: string): boolean {
  const verdict = verdictOf(line)
  return verdict !== undefined && verdict !== 'explained-from-here'
}

/** The nearest block above that asks, with nothing between that ends a question. */
function askedAbove(blocks: readonly RootContent[], at: number, floor: number): number | undefined {
  const first = Math.max(floor, at - farthest)
  for (let index = at - 1; index >= first; index--) {
    const block = blocks[index]
    if (!block || /^(?:thematicBreak|html|yaml|toml)$/.test(block.type)) return undefined
    if (block.type === 'heading') return asks(toString(block)) ? index : undefined
    if (isStem(block) && asks(toString(block))) return index
  }
  return undefined
}

/** Plain text; lines in emphasis are stems of their own kind, strong ones options. */
function isStem(block: RootContent | undefined): block is Paragraph {
  if (block?.type !== 'paragraph') return false
  return !/^(?:emphasis|strong|image|link)$/.test(block.children[0]?.type ?? '')
}

const howMany = /\s*[([]\s*(?:select|choose|pick)\b[^)\]]{0,40}[)\]]\s*\.?\s*$/iu

function asks(text: string): boolean {
  const plain = text.replace(howMany, '')
  return endsInMark(plain) || (plain !== text && plain.length > 0) || asksBy(plain) >= 0.9
}

/** Where the stem begins: at its situation, or at the title that counts it. */
function situationAbove(blocks: readonly RootContent[], asked: number, floor: number): number {
  if (blocks[asked]?.type === 'heading') return asked
  let from = asked
  while (from > floor && asked - from < longestSituation && tells(blocks[from - 1])) from--
  const above = from > floor ? blocks[from - 1] : undefined
  if (!above || above.type === 'thematicBreak') return from
  const isCounted =
    /^(?:heading|paragraph)$/.test(above.type) && countIn(toString(above)) !== undefined
  if (isCounted) return from - 1
  return above.type === 'heading' ? from : asked
}

function tells(block: RootContent | undefined): boolean {
  return (
    isStem(block) &&
    countIn(toString(block)) === undefined &&
    !isChrome(block) &&
    !givesVerdict(block)
  )
}
