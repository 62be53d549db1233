/** The questions of an exercise that is set apart, with what answers them in it and right below. */
import type {Position} from 'unist'
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import type {Taken} from '../choice/whole-blocks.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import type {Unit} from '../choice/units.ts'
import {answersToList} from '../details/answers-to-list.ts'
import {backOf} from '../details/folded-back.ts'
import {asideFrom, promptFrom, type QuestionDraft, questionFrom} from '../draft.ts'
import {asParagraph} from '../text/as-paragraph.ts'
import {offsetOf, positionOf} from '../text/place.ts'
import {exerciseParts, type Part} from './exercise-parts.ts'
import type {Fold, Piece} from './pieces.ts'

interface Reading {
  source: string
  isProject: boolean
}

/** The exercise that opens at `at`, and the index of the piece behind it; `undefined` where it says nothing. */
export function exerciseFrom(
  pieces: readonly Piece[],
  at: number,
  reading: Reading
): {taken: Taken[]; to: number} | undefined {
  const open = pieces[at]
  if (open?.type !== 'open') return undefined
  const {parts, to} = exerciseParts(pieces, at)
  const [first] = parts
  if (!first || parts.every(onlySets)) return undefined
  const said = textOfAll(open.title)
  const title = titleFrom(first)
  const context = open.context ?? (title && toString(title))
  const ordinal = countIn(context ?? said)
  const about = {
    ...(context !== undefined && ordinal === undefined && {context: [context]}),
    ...(ordinal !== undefined && parts.length === 1 && {ordinal})
  }
  const taken = parts.flatMap((part) => takenFrom(part, about, parts.length > 1, reading))
  return taken.length > 0 ? {taken, to} : undefined
}

/** *id: tides*, *difficulty: easy*, and nothing that is asked. */
function onlySets({content, folds}: Part): boolean {
  const lines = content.flatMap((node) => toString(node).split('\n'))
  return folds.length === 0 && lines.some(isId) && lines.every((line) => field.test(line))
}

const field = /^[a-z][\w-]*:\s/u

function isId(line: string): boolean {
  return line.startsWith('id:')
}

/** Takes the heading off what it asks, as every heading is a title of what stands below. */
function titleFrom(part: Part): Content | undefined {
  const [title, ...rest] = part.content
  if (title?.type !== 'heading' || rest.length === 0) return undefined
  part.content = rest
  return title
}

function takenFrom(
  {from, to, start, end, content, folds}: Part,
  about: {context?: string[]; ordinal?: number},
  isAmong: boolean,
  {source, isProject}: Reading
): Taken[] {
  const last = content.at(-1)
  if (!last) return []
  const position = {start, end}
  const asks = content.some(asking)
  if (folds.length === 0 && isAmong && !asks) {
    return [{from, to, draft: asideFrom(content, position)}]
  }
  const listed = listedIn(content, folds, {start, end}, source)
  if (listed) return [{from, to, ...listed}]
  const {parts, hint} = backOf(
    folds.map(({kind, content}) => [kind, content] as const),
    source
  )
  const isAnswered = parts.length > 0
  const sure = isAnswered ? (asks ? 0.95 : 0.92) : 0.85
  const shown = content.map((node) => asParagraph(node))
  const prompt = promptFrom(shown, {start, end: positionOf(last).end})
  const confidence = isProject ? Math.min(sure, mostInProject) : sure
  const question = questionFrom({form: 'open', confidence, ...about, ...hint}, [
    prompt,
    ...parts.map((part) => ({...part, position: around(part, folds)}))
  ])
  return [{from, to, draft: {...question, position}}]
}

/** What surrounds an answer belongs to it, from the first of what is folded away into it to the last. */
function around({position}: QuestionDraft['children'][number], folds: readonly Fold[]): Position {
  const own = folds.filter((fold) => isWithin(fold.position, position))
  return {
    start: own[0]?.position.start ?? position.start,
    end: own.at(-1)?.position.end ?? position.end
  }
}

function isWithin(fold: Position, {start, end}: Position): boolean {
  return offsetOf(fold.end) > offsetOf(start) && offsetOf(fold.start) < offsetOf(end)
}

/** What a manual sets apart as an exercise is hardly studied. */
const mostInProject = 0.75

function asking(node: Content): boolean {
  if (node.type === 'code') return false
  const text = toString(node)
  return asksBy(text) > 0.5 || endsInMark(text)
}

/** The questions of a list, with the answers in another: each by itself. */
function listedIn(
  content: readonly Content[],
  folds: readonly Fold[],
  {start, end}: Position,
  source: string
): Omit<Taken, 'from' | 'to'> | undefined {
  const list = content.at(-1)
  const [answer, ...others] = folds
  if (list?.type !== 'list' || answer?.kind !== 'answer' || others.length > 0) return undefined
  const place = {from: 0, to: 1}
  const units: Unit[] = [
    {type: 'list', node: list, end: 1, ...place},
    {type: 'end', start: 0, of: 'list', ...place},
    {
      type: 'details',
      summary: [],
      content: answer.content,
      position: {start: answer.position.start, end},
      isClosed: true,
      wraps: 'answer',
      ...place
    }
  ]
  const found = answersToList(units, 2, 0, source)
  if (!found) return undefined
  const lead = asideFrom(content.slice(0, -1), {start, end: positionOf(list).start})
  return {draft: lead, more: [found.draft, ...(found.more ?? [])]}
}
