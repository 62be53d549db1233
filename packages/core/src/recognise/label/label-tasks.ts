/**
 * Labels that set a task as textbooks do, which strong importance and a point tell from prose: *__Exercise.__ Tie a bowline*,
 * *__3.__ Tie a bowline*, *__Example 2.__ A rope of 3 m is cut*. Most mean a question only where the answer has a label, too.
 */
import type {RootContent} from 'mdast'
import {caseless} from '../../caseless.ts'
import {toString} from '../../to-string.ts'
import {numberMarkOf, numberOf} from '../asks/number-mark.ts'
import {taskNouns} from '../asks/task-nouns.ts'
import {textLinesOf, type TextLine} from './label-lines.ts'
import {examples, isTask} from './label-partners.ts'
import {initialLabelOf, isSigned, type Label, questionLabelOf} from './label-words.ts'

/** The label of a task that a line opens with. */
export function taskLabelOf(line: TextLine): Label | undefined {
  return initialLabelOf(line.text) ?? (line.strong > 0 ? strongTaskOf(line) : undefined)
}

function strongTaskOf(line: TextLine): Label | undefined {
  const {text, strong} = line
  const opening = text.slice(0, strong).trimEnd()
  const length = strong + (/^[\s.:：)]*/u.exec(text.slice(strong))?.[0].length ?? 0)
  if (length === text.length) return undefined
  const counted = numbered.exec(opening)?.[1]
  if (counted !== undefined) return labelOf('problem', length, numberOf(counted))
  const [example, word = '', digits = ''] = shown.exec(opening) ?? []
  if (example !== undefined) return labelOf(word.toLowerCase(), length, numberOf(digits))
  return opening.endsWith('.') ? pointedOf(line, opening, length) : undefined
}

const numbered = /^\s*(\d{1,3})\s?[.)]?$/u

const shown = caseless(`^\\s*(${examples.join('|')})\\s+(\\d{1,3}(?:\\.\\d{1,3})?)\\s?[.:]?$`)

/** A point ends the word: *__Question.__ Which knot holds?* */
function pointedOf(line: TextLine, opening: string, length: number): Label | undefined {
  const word = opening.slice(0, -1)
  const text = `${word}:`
  const label = questionLabelOf({...line, text, strong: 0})
  if (label?.kind === 'question' && label.length === text.length && label.word.length > 2)
    return label.number === undefined ? labelOf(label.word, length) : undefined
  const task = word.trim().toLowerCase()
  return taskNouns.includes(task) ? labelOf(task, length) : undefined
}

/** A task that is set in another way begins with the block: *__Problem.__* or *__4. Who sails?__* below *__3.__ Name it*. */
export function beginsTask(block: RootContent, {word, number}: Label): boolean {
  const opening = block.type === 'paragraph' ? block.children[0] : undefined
  if (block.type !== 'paragraph' || opening?.type !== 'strong' || !isTask(word)) return false
  const [line] = textLinesOf(block.children)
  const own = line && taskLabelOf(line)
  if (own) return own.word !== word && isSigned(own)
  return number !== undefined && numberMarkOf(toString(opening))?.number === number + 1
}

function labelOf(word: string, length: number, number?: number): Label {
  return {kind: 'question', word, sign: '.', length, ...(number !== undefined && {number})}
}
