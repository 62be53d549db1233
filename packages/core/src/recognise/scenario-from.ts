/** A quoted situation, its answer, and the explanations that follow it. */
import type {Blockquote, Paragraph, RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import {textOfAll} from './text/text-of-all.ts'
import type {Answer, Option} from '../ast.ts'
import type {Draft, Recognised, Scope} from '../dialects/dialect.ts'
import {cut} from './text/cut.ts'
import {answerFrom, noteFrom, paragraphsFrom, promptFrom, questionFrom} from './draft.ts'
import {notesFrom} from './sheet/notes-from.ts'
import {positionOf} from './text/place.ts'
import {trim} from './text/trim.ts'
import {rightFrom, wrongFrom} from './asks/verdict.ts'
import {addAll} from '../add-all.ts'

interface Explained {
  answer: Answer | undefined
  options: Option[]
  notes: Draft[]
  used: number
}

/** The scenario that the quote at `at` tells, or `undefined` when it is a quote and nothing more. */
export function scenarioFrom(
  blocks: readonly RootContent[],
  at: number,
  scope: Scope
): Recognised | undefined {
  const quote = blocks[at]
  if (quote?.type !== 'blockquote') return undefined
  const end = endOf(blocks, at, scope.end)
  const explained = explain(blocks, at, end, scope)
  const confidence = confidenceOf(quote, explained, scope)
  if (confidence === undefined) return undefined
  const prompt = promptFrom(situationOf(quote, scope.text), positionOf(quote))
  const question = questionFrom({form: 'scenario', confidence}, [
    prompt,
    ...explained.options,
    ...(explained.answer ? [explained.answer] : [])
  ])
  return {entries: [question, ...explained.notes], used: explained.used}
}

/** Explanations reach to the next heading, quote or rule. */
function endOf(blocks: readonly RootContent[], at: number, limit: number): number {
  let end = at + 1
  while (end < limit && !/^(?:heading|blockquote|thematicBreak)$/.test(blocks[end]?.type ?? ''))
    end++
  return end
}

function explain(blocks: readonly RootContent[], at: number, end: number, scope: Scope): Explained {
  const found: Explained = {answer: undefined, options: [], notes: [], used: 1}
  const emphasised = emphasisedAnswer(blocks[at + 1])
  if (emphasised && at + 1 < end) {
    found.answer = emphasised
    found.used = 2
  }
  let notes: Draft[] = []
  for (let index = at + found.used; index < end;) {
    const block = blocks[index]
    if (!block) break
    const right = found.answer ? undefined : rightFrom(block, blocks[index + 1], scope.text)
    const wrong = right ? undefined : wrongFrom(block, scope.text)
    if (right) found.answer = right.answer
    if (wrong) found.options.push(wrong)
    if (right || wrong) {
      found.notes.push(
        ...notes,
        ...(right?.rest ?? []).map((node) => noteFrom([node], positionOf(node)))
      )
      notes = []
      index += right?.used ?? 1
      found.used = index - at
    } else {
      const others = notesFrom(blocks, index, end, scope.text)
      addAll(notes, others.notes)
      index += others.used
    }
  }
  return found
}

function emphasisedAnswer(block: RootContent | undefined): Answer | undefined {
  if (block?.type !== 'paragraph') return undefined
  const [only, ...others] = block.children
  if (others.length > 0 || (only?.type !== 'emphasis' && only?.type !== 'strong')) return undefined
  // A link tells where the quote is from.
  if (only.children.every(({type}) => type === 'link')) return undefined
  // A dash names who is quoted, and a colon leads in what follows.
  if (/^\s*[-–—~]|[:：]\s*$/u.test(toString(only))) return undefined
  return answerFrom(paragraphsFrom(only.children), positionOf(block))
}

const situation =
  /\b(?:you|your|company|companies|must|needs?|requires?|requirements?|wants?|would like|customers?|teams?|users?|patients?|students?|engineers?|developers?|architects?|application|hosted|planning|suppose|imagine|given)\b|公司|您|你|需要|会社|あなた|회사/iu

const remark =
  /^(?:\[!|(?:note|tip|warning|important|caution|source|info|hint|quote|clean-?\s?up|references?|see also|prerequisites?|disclaimer)\b\s*[:!-])/iu

/** Tells how a test is to be taken. */
const instructs = /^\W{0,9}instructions?\b|\b\d{1,3}\s+(?:[\w-]+\s+)?questions\b|\btime limit\b/iu

/** Sure with an answer in emphasis or by verdict; else by how the quote reads. */
function confidenceOf(quote: Blockquote, explained: Explained, scope: Scope): number | undefined {
  const text = toString(quote)
  if (remark.test(text.trim()) || instructs.test(text)) return undefined
  if (explained.answer && explained.options.length > 0) return 0.95
  const isSituation = situation.test(text) && sizeOf(text) >= 20
  if (explained.answer && isSituation && isAsked(text, scope)) return 0.9
  if (explained.answer) return isTold(text, explained.answer, scope) ? 0.7 : undefined
  if (explained.options.length > 0) return 0.7
  if (scope.role === 'questions') return isLong(text) && /[?？]\s*$/u.test(text) ? 0.7 : undefined
  const isStudied = scope.roles.size > 0
  return isStudied && isSituation ? 0.65 : undefined
}

/** Elsewhere a quote over a title in emphasis is told, and asks nothing. */
function isAsked(text: string, {roles}: Scope): boolean {
  return roles.size > 0 || /[?？]/u.test(text)
}

/** Where questions have notes beside them, a quote of some length and a sentence in emphasis below it. */
function isTold(text: string, answer: Answer, {roles}: Scope): boolean {
  const said = textOfAll(answer.children)
  return roles.size > 0 && isLong(text) && sizeOf(said) >= sentence
}

/** Words of a sentence, which a name is not. */
const sentence = 4

function isLong(text: string): boolean {
  return sizeOf(text) >= 12
}

/** Words, counting two characters of a script without spaces as one. */
function sizeOf(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return text.split(/\s+/u).length + dense / 2
}

const label = /^\s*(?:prompt|scenario|situation|case|question)\s*[:：]\s*/iu

/** What the quote holds, without a label that only says what it is. */
function situationOf(quote: Blockquote, source: string): RootContent[] {
  const [first, ...rest] = quote.children
  if (first?.type !== 'paragraph') return quote.children
  const match = label.exec(toString(first))
  if (!match) return quote.children
  const unlabelled = withoutStart(first, match[0].length, source)
  return [...unlabelled, ...rest]
}

function withoutStart(paragraph: Paragraph, length: number, source: string): Paragraph[] {
  const [, after] = cut(paragraph.children, length, source)
  return paragraphsFrom(trim(after, source))
}
