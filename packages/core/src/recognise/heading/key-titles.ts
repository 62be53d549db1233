/**
 * Titles that count what stands in another file, each over which option is right there and why.
 *
 *     ### Question 2 · **C**
 *
 *     Cork holds air.
 *
 *     ## Question 3
 *     **b) The keel** - it runs along the bottom.
 */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {keyOf, reasonLength} from '../choice/key/key-of.ts'
import {labelOf} from '../choice/option/label-of.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {isAnswerTitle} from '../file/is-answer-title.ts'
import type {HeadingSign} from '../file/heading-signs.ts'

type Signs = ReadonlyMap<number, HeadingSign>

/** Fewer may be something else. */
const fewest = 3

/** The heading at `at` is one of several that tell the keys of questions elsewhere. */
export function isKeyTitle(blocks: readonly RootContent[], at: number, signs: Signs): boolean {
  return keyTitles(signs, blocks).has(at)
}

const keyTitles = remembered((signs: Signs, blocks: readonly RootContent[]) => {
  const titles = new Set<number>()
  const letters: string[] = []
  let reasons = 0
  let counted = 0
  for (const [at, sign] of signs) {
    if (!sign.mark) continue
    counted++
    const said = saidBelow(sign, blocks[at + 1])
    const letter = letterIn(sign) ?? (said === undefined ? undefined : letterAt(said))
    if (letter !== undefined) letters.push(letter)
    else if (said !== undefined && reasonLength(said) > 0) reasons++
    if (letter !== undefined || said !== undefined) titles.add(at)
  }
  const isKey = letters.length >= fewest && (letters.length + reasons) * 2 > counted
  // Parts of a question are lettered from the first on.
  return isKey && new Set(letters).size > 1 ? titles : new Set<number>()
})

const lone = /^\s*[-–—·:.=→|]*\s*([A-H](?:\s*(?:[,&/]|and)\s*[A-H]){0,4})[\s✔✓✅\ufe0f.]*$/u

/** The title says nothing but its count and the letters. */
function letterIn({text, mark}: HeadingSign): string | undefined {
  return lone.exec(text.slice(mark?.length ?? 0))?.[1]
}

/** What stands below a title that only counts, and does not ask. */
function saidBelow(sign: HeadingSign, below: RootContent | undefined): string | undefined {
  const {text} = sign
  if (below?.type !== 'paragraph' || !(countIn(text) !== undefined || namesAnswer(sign)))
    return undefined
  const said = toString(below)
  return endsInMark(said) ? undefined : said
}

/** *Question 3 — Solution*. */
function namesAnswer({text, mark}: HeadingSign): boolean {
  return isAnswerTitle(text.slice(mark?.length ?? 0))
}

/** The letter of one option that a text opens with. */
function letterAt(text: string): string | undefined {
  return labelOf(text)?.name ?? keyOf(text)?.letters[0]
}
