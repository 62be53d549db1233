/**
 * The parts of a question that letters count in paragraphs below a title that counts it: each asks, and has
 * its answer, if any, below.
 *
 *     ## Question 2
 *
 *     (a) What is a keel?
 *
 *     (b) Explain how it is laid.
 */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import type {Draft} from '../../dialects/dialect.ts'
import {answerFrom, asideFrom, promptFrom, type QuestionDraft, questionFrom} from '../draft.ts'
import {positionOf, span} from '../text/place.ts'
import {reaching} from '../text/reaching.ts'

const letter = /^\s*(?:\(([a-h])\)|([a-h])\))\s/u

/** The titles, and what the parts ask; `undefined` where there are none, or where some of them ask nothing. */
export function letteredIn(
  titles: readonly [RootContent, ...RootContent[]],
  content: readonly RootContent[],
  confidence: number,
  source: string
): Draft[] | undefined {
  const parts: Part[] = []
  for (const block of content) {
    const next = String.fromCharCode(97 + parts.length)
    if (letterOf(block) === next) parts.push({asked: block, below: []})
    else if (parts.length === 0) return undefined
    else parts.at(-1)?.below.push(block)
  }
  if (parts.length < 2 || !parts.every(asks)) return undefined
  const context = toString(titles[0]).trim()
  const own = span(titles[0], titles.at(-1) ?? titles[0])
  const below = content[0] && positionOf(content[0]).start
  return [
    asideFrom([...titles], reaching(own, below, source)),
    ...parts.map((part) => questionOf(part, context, confidence))
  ]
}

interface Part {
  asked: RootContent
  below: RootContent[]
}

function asks({asked}: Part): boolean {
  return asksBy(toString(asked).replace(letter, '')) >= 0.75
}

function questionOf({asked, below}: Part, title: string, confidence: number): QuestionDraft {
  const [first, last] = [below[0], below.at(-1)]
  return questionFrom({form: 'open', confidence, context: [title]}, [
    promptFrom([asked], positionOf(asked)),
    ...(first && last ? [answerFrom(below, span(first, last))] : [])
  ])
}

function letterOf(block: RootContent): string | undefined {
  if (block.type !== 'paragraph') return undefined
  const match = letter.exec(toString(block).slice(0, 8))
  return match?.[1] ?? match?.[2]
}
