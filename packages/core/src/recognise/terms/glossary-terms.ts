/**
 * Terms that paragraphs open with, where the title above says that they are some.
 *
 *     ## Key terms
 *
 *     **Ethos** – appeal to character
 *
 *     **Pathos.** An appeal to emotion.
 */
import type {Paragraph} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Draft} from '../../dialects/dialect.ts'
import {cut} from '../text/cut.ts'
import {answerFrom, paragraphsFrom, promptFrom, questionFrom} from '../draft.ts'
import {linesOf, paragraphOf} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'
import {isLabel, type Term, termFrom} from './term-from.ts'
import {trim} from '../text/trim.ts'

/** The term of a paragraph, or those of its lines, where each of them opens with one; `isInRow`: so do those beside it. */
export function termsIn(
  paragraph: Paragraph,
  source: string,
  isInRow: () => boolean
): Draft[] | undefined {
  const lines = linesOf(paragraph, source).map(paragraphOf)
  if (!isMarked(paragraph)) {
    const plain = lines.length < fewestPlain ? undefined : plainIn(lines, source)
    return plain ?? (isInRow() ? plainIn([paragraph], source) : undefined)
  }
  const each = lines.length > 1 && lines.every(isMarked) ? lines : [paragraph]
  const terms = each.flatMap((line) => termIn(line, source) ?? [])
  return terms.length === each.length ? terms : undefined
}

/** Fewer lines with a dash may be prose. */
const fewestPlain = 3

/** Words and what they mean on each line. */
function plainIn(lines: readonly Paragraph[], source: string): Draft[] | undefined {
  const terms = lines.flatMap((line) => termIn(line, source) ?? [])
  return terms.length === lines.length ? terms : undefined
}

function isMarked({children: [first]}: Paragraph): boolean {
  return first?.type === 'strong' || first?.type === 'emphasis'
}

function termIn(paragraph: Paragraph, source: string): Draft | undefined {
  const read =
    termFrom(paragraph, source, 'glossary') ??
    runIn(paragraph, source) ??
    onLineOfItsOwn(paragraph, source)
  const [first] = read?.definition ?? []
  if (!read || !first) return undefined
  const {start, end} = positionOf(paragraph)
  return questionFrom({form: 'term', confidence: 0.85}, [
    promptFrom(paragraphsFrom(read.term), {start, end: read.end}),
    answerFrom(read.definition, {start: positionOf(first).start, end})
  ])
}

/** *__Pathos.__ An appeal to emotion.* */
function runIn({children}: Paragraph, source: string): Term | undefined {
  const [first] = children
  const text = first?.type === 'strong' ? toString(first) : ''
  if (!first || !/^[^.?!:]{2,60}\.\s*$/u.test(text) || isLabel(text, true)) return undefined
  const [named] = cut(children, text.trimEnd().length - 1, source)
  const [, told] = cut(children, text.length, source)
  const definition = paragraphsFrom(trim(told, source))
  return {term: trim(named, source), end: positionOf(first).end, definition, confidence: 0.85}
}

/** *__Boom__ (BM)* on a line of its own, and what it is below. */
function onLineOfItsOwn(paragraph: Paragraph, source: string): Term | undefined {
  const [line, below] = linesOf(paragraph, source)
  const [first, beside, ...others] = line?.children ?? []
  if (!below || first?.type !== 'strong' || others.length > 0) return undefined
  const text = toString(first)
  const more = beside ? toString(beside) : ''
  if (
    !/^[^.?!:：]{2,60}$/u.test(text) ||
    isLabel(text, true) ||
    !/^(?:\s\([^()]{1,40}\))?$/u.test(more)
  )
    return undefined
  const [named, told] = cut(paragraph.children, text.length + more.length, source)
  const definition = paragraphsFrom(trim(told, source))
  return {
    term: trim(named, source),
    end: positionOf(beside ?? first).end,
    definition,
    confidence: 0.85
  }
}
