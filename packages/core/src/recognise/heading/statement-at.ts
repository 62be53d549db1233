/**
 * An exercise whose words stand below a title of their own, and its solution below another.
 *
 *     ## Enunciado
 *
 *     La esclusa tiene dos compuertas. Escribe el orden en que se abren.
 *
 *     ## Resolución
 *
 *     Primero la inferior.
 */
import {caseless} from '../../caseless.ts'
import type {Heading, RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {exerciseNouns} from '../asks/task-nouns.ts'
import {withoutChrome} from '../chrome.ts'
import {foldedIn} from '../details/folded-in.ts'
import {answerFrom, promptFrom, questionFrom} from '../draft.ts'
import {roleOf} from '../file/role-of.ts'
import {titlesStatement} from '../file/titles-statement.ts'
import {titleOf} from '../file/topics.ts'
import {span} from '../text/place.ts'
import {setsApart} from './sets-apart.ts'

const sureOfSolved = 0.8
const sureOfSet = 0.7

/** The exercise whose title of its words is at `at`. */
export function statementAt(
  blocks: readonly RootContent[],
  at: number,
  scope: Scope
): Recognised | undefined {
  const {headings, isProject, above} = scope
  const title = blocks[at]
  if (title?.type !== 'heading' || isProject || !titlesStatement(titleOf(title))) return undefined
  if (headings.get(at)?.holdsQuestions) return undefined
  const turn = endOfPart(blocks, at + 1, title)
  const isSolved = opensSolution(blocks[turn], title)
  if (!isSolved && !isOfTask(above.at(-1) ?? '')) return undefined
  const asked = withoutChrome(blocks.slice(at + 1, turn))
  if (!asked.content.some(({type}) => type === 'paragraph')) return undefined
  if (holdsOthers(blocks, at + 1, turn, scope)) return undefined
  const end = isSolved ? endOfPart(blocks, turn + 1, title) : turn
  const told = withoutChrome(blocks.slice(turn + 1, end))
  const [opening, closing] = [told.content[0], told.content.at(-1)]
  const question = questionFrom(
    {form: 'open', confidence: opening && closing ? sureOfSolved : sureOfSet},
    [
      promptFrom(asked.content, span(title, asked.content.at(-1) ?? title)),
      ...(opening && closing ? [answerFrom(told.content, span(opening, closing))] : [])
    ]
  )
  return {entries: [question, ...asked.asides, ...told.asides], used: end - at}
}

/** Something below is read in another way: it folds away an answer. */
function holdsOthers(
  blocks: readonly RootContent[],
  from: number,
  to: number,
  scope: Scope
): boolean {
  for (let at = from; at < to; at++) {
    const block = blocks[at]
    if (!block || setsApart(block) || foldedIn(blocks, scope).has(at)) return true
  }
  return false
}

/** Smaller titles are parts of what stands below a title. */
function endOfPart(blocks: readonly RootContent[], from: number, {depth}: Heading): number {
  let end = from
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (block?.type === 'heading' && block.depth <= depth) break
  }
  return end
}

const solution = caseless(
  /^\P{L}*(?:resoluci[oó]n|resolução|r[ée]solution|risoluzione|svolgimento|correcci[oó]n|correção|correction|correzione)\P{L}*$/u
)

function opensSolution(block: RootContent | undefined, {depth}: Heading): boolean {
  if (block?.type !== 'heading' || block.depth !== depth) return false
  const text = titleOf(block)
  return roleOf(text) === 'answers' || solution.test(text)
}

const task = caseless(`^\\P{L}*(?:${exerciseNouns.join('|')})(?!\\p{L})`)

/** *Aufgabe: Der Kanal* */
function isOfTask(title: string): boolean {
  return task.test(title)
}
