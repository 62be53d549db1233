/**
 * Keys as they stand in the source of a question: one that was read is a mark, not content.
 *
 *     Answer: B
 *     <details><summary>Answer</summary>C, D</details>
 */
import type {Node, Position} from 'unist'
import type {Question} from '../ast.ts'
import {lettersAt} from '../recognise/choice/key/key-letters.ts'
import {keyOf, type KeyText} from '../recognise/choice/key/key-of.ts'
import {offsetOf, pointFrom} from '../recognise/text/place.ts'

export interface WrittenKey {
  /** What it names, in order. */
  letters: string[]
  position: Position
}

/** The keys that are labelled between the blocks of a question. */
export function writtenKeys(question: Question, text: string): WrittenKey[] {
  return gapsIn(question).flatMap((gap) => keysIn(gap, question, text))
}

function keysIn(
  [from, to]: readonly [number, number],
  question: Question,
  text: string
): WrittenKey[] {
  const keys: WrittenKey[] = []
  let at = from
  let isAnnounced = false
  // What a key says beside its letters is a block again, on the same line.
  for (const line of withoutTags(text.slice(from, endOfLine(text, to))).split(/(?<=\n)/u)) {
    const labelled = keyOf(line)
    const key = labelled ?? (isAnnounced ? bareKey(line) : undefined)
    if (key && key.letters.length > 0) {
      const end = at + line.slice(0, key.end).trimEnd().length
      keys.push({letters: key.letters, position: placeOf(question, at + key.start, end, text)})
    }
    if (line.trim() !== '') isAnnounced = labelled?.letters.length === 0
    at += line.length
  }
  return keys
}

/** A line that is letters and nothing more, under a line that announces them. */
function bareKey(line: string): KeyText | undefined {
  const start = line.length - line.trimStart().length
  const read = lettersAt(line, start)
  return line.slice(read.end).trim() === '' ? {start, ...read} : undefined
}

function placeOf(question: Question, from: number, to: number, text: string): Position {
  const start = pointFrom(question.position.start, from, text)
  return {start, end: pointFrom(start, to, text)}
}

/** Tags part words; blanks of their length keep the places. */
function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/gu, (tag) => tag.replace(/[^\n]/gu, ' '))
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** The stretches of a question that no block covers. */
function gapsIn(question: Question): Array<[number, number]> {
  const blocks = question.children
    .flatMap((part): Node[] => [...part.children])
    .flatMap(({position}) => position ?? [])
    .map(({start, end}): [number, number] => [offsetOf(start), offsetOf(end)])
    .sort(([a], [b]) => a - b)
  const gaps: Array<[number, number]> = []
  let at = offsetOf(question.position.start)
  for (const [start, end] of [...blocks, [offsetOf(question.position.end), Infinity] as const]) {
    if (start > at) gaps.push([at, start])
    at = Math.max(at, end)
  }
  return gaps
}
