/**
 * A question in several languages, each under a title that names one, over the answers under titles of the same kind.
 *
 *     # Вопрос (RU)
 *     > Что движет приливом?
 *
 *     # Question (EN)
 *     > What moves the tide?
 *
 *     ## Ответ (RU)
 *     Луна.
 *
 *     ## Answer (EN)
 *     The moon.
 */
import type {Heading, RootContent} from 'mdast'
import {caseless} from '../../caseless.ts'
import type {Recognised} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {answerWords} from '../asks/answer-words.ts'
import {oneQuestion} from '../asks/question-nouns.ts'
import {withoutChrome} from '../chrome.ts'
import {grouped} from '../grouped.ts'
import {noteFrom, promptFrom, questionFrom} from '../draft.ts'
import {endsPart} from '../text/ends-part.ts'
import {offsetOf, positionOf, span} from '../text/place.ts'

/** Sure of what its author titles so, and answers in the same language. */
const sure = 0.9

const tagged =
  /^\P{L}*(\p{L}[\p{L} ]{0,30}?)\s{0,2}\((ar|bg|cs|de|en|eng|es|fa|fr|he|hi|hu|id|it|ja|jp|ko|kr|nl|pl|pt|ro|ru|rus|sv|th|tr|ua|uk|ukr|vi|zh|cn)\)\P{L}*$/iu
const questionWord = caseless(`^(?:${oneQuestion}|vopros|问题|問題|質問|질문|câu hỏi)$`)
const answerWord = caseless(`^(?:${answerWords}|otvet)$`)

/** The question or answer whose title is the block at `at`. */
export function questionInLanguage(
  blocks: readonly RootContent[],
  at: number
): Recognised | undefined {
  return blocks[at]?.type === 'heading' ? readIn(blocks).get(at) : undefined
}

interface Title {
  at: number
  block: Heading
  word: string
  language: string
}

const readIn = remembered((blocks: readonly RootContent[]): Map<number, Recognised> => {
  const titles = blocks.flatMap((block, at) => titleFrom(block, at) ?? [])
  const found = new Map<number, Recognised>()
  const answers = grouped(
    titles.filter(({word}) => answerWord.test(word)),
    ({language}) => language
  )
  for (const title of titles) {
    if (!questionWord.test(title.word)) continue
    const answer = loneBelow(answers.get(title.language) ?? [], title)
    const question = answer && questionBelow(blocks, title)
    const note = answer && answerBelow(blocks, answer, title)
    if (question && note) found.set(title.at, question).set(answer.at, note)
  }
  return found
})

/** The one of them that stands below the title. */
function loneBelow(titles: readonly Title[], {at}: Title): Title | undefined {
  const last = titles.at(-1)
  const before = titles.at(-2)
  return last && last.at > at && (before === undefined || before.at < at) ? last : undefined
}

function titleFrom(block: RootContent, at: number): Title | undefined {
  if (block.type !== 'heading') return undefined
  const text = toString(block)
  const [, word, language] = text.endsWith(')') ? (tagged.exec(text) ?? []) : []
  if (!word || !language) return undefined
  return {at, block, word: word.toLowerCase(), language: language.toLowerCase()}
}

/** All that stands between the title and what ends its part; a quote around it is a mark. */
function questionBelow(blocks: readonly RootContent[], {at, block}: Title): Recognised | undefined {
  let end = at + 1
  for (let below = blocks[end]; below && !endsPart(below); below = blocks[end]) end++
  const own = blocks.slice(at + 1, end)
  const [only, ...others] = own
  if (!only) return undefined
  const asked = only.type === 'blockquote' && others.length === 0 ? only.children : own
  const prompt = promptFrom([...asked], span(block, own.at(-1) ?? only))
  return {entries: [questionFrom({form: 'open', confidence: sure}, [prompt])], used: end - at}
}

/**
 * The answer, down to the next title of its level, as the note that answers the question of `asked`. Where such a title
 * stands right below it, its parts are of its own level.
 */
function answerBelow(
  blocks: readonly RootContent[],
  {at, block}: Title,
  asked: Title
): Recognised | undefined {
  const first = blocks[at + 1]
  const isParted = first?.type === 'heading' && endsAnswer(first, block) && !isTagged(first)
  const ends = (below: RootContent): boolean =>
    endsAnswer(below, block) && (!isParted || isTagged(below))
  let end = at + 1
  for (let below = blocks[end]; below && !ends(below); below = blocks[end]) end++
  const {content, asides} = withoutChrome(blocks.slice(at + 1, end))
  const last = content.at(-1)
  if (!last) return undefined
  const note = {
    ...noteFrom(content, span(block, last)),
    asked: offsetOf(positionOf(asked.block).start)
  }
  return {entries: [note, ...asides], used: end - at}
}

function isTagged(block: RootContent): boolean {
  return titleFrom(block, 0) !== undefined
}

function endsAnswer(block: RootContent, {depth}: Heading): boolean {
  return block.type === 'heading' && block.depth <= depth
}
