/** Whether a block opens a run of labelled questions. */
import type {Blockquote, PhrasingContent, RootContent} from 'mdast'
import {answeredLabelOf} from './label-behind.ts'
import {asksInItems, opensPair} from './label-items.ts'
import {textLinesOf, type TextLine} from './label-lines.ts'
import {taskLabelOf} from './label-tasks.ts'
import {answerLabelOf, initialLabelOf, questionLabelOf} from './label-words.ts'

/** A line at the very start has the label of a question, or one below other text that is answered on the next. */
export function opens(children: readonly PhrasingContent[]): boolean {
  const lines = textLinesOf(children)
  const isFirst = lines.some(
    (line) =>
      line.start === 0 && (questionLabelOf(line) !== undefined || taskLabelOf(line) !== undefined)
  )
  return isFirst || asksBelow(lines)
}

/** `Q:` over `A:`, or a strong label that counts, below a line that says something else, such as a picture. */
export function asksBelow(lines: readonly TextLine[]): boolean {
  return asksBelowTitle(lines) || asksBelowText(lines)
}

/** A title is longer seldom. */
const longestTitle = 120

/** A line that names what is asked on the next one, which answers it, too. */
function asksBelowTitle([title, line]: readonly TextLine[]): boolean {
  if (!title || !line || title.text.length > longestTitle || /[?？؟.。]\s*$/u.test(title.text))
    return false
  return questionLabelOf(title) === undefined && answeredLabelOf(line.text) !== undefined
}

function asksBelowText(lines: readonly TextLine[]): boolean {
  const at = lines.findIndex((line, index) => {
    return index > 0 && colonSoon.test(line.text) && questionLabelOf(line) !== undefined
  })
  const [line, below] = at > 0 ? lines.slice(at) : []
  const asked = line && questionLabelOf(line)
  if (asked?.kind !== 'question' || asked.sign !== ':' || !below) return false
  if (asked.number !== undefined && line?.isEmphasised) return true
  // A front is a field of a card, and opens with its kind.
  if (asked.word === 'front' || asked.word === 'vorderseite') return false
  const first = lines[0] && (questionLabelOf(lines[0]) ?? initialLabelOf(lines[0].text))
  return !first && answerLabelOf(below.text, asked)?.sign === ':'
}

/** No label is longer. */
const colonSoon = /^[^:：]{1,14}[:：]/u

/** Whether a block begins with the label of a question. */
export function opensQuestion(block: RootContent): boolean {
  if (block.type === 'list') return asksInItems(block)
  if (block.type === 'blockquote') return block.children.some(opensInQuote) || opensPairIn(block)
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  const lines = textLinesOf(block.children)
  const [line] = lines
  return line !== undefined && (questionLabelOf(line) !== undefined || asksBelowTitle(lines))
}

/** Who asks and who answers stand in a quote: *> 面试官：…* */
function opensPairIn({children: [first, second]}: Blockquote): boolean {
  return first !== undefined && opensPair(first, second)
}

function opensInQuote(block: RootContent): boolean {
  const isText = block.type === 'paragraph'
  return opensQuestion(block) || (isText && isTitled(textLinesOf(block.children)))
}

/** A title of one line, emphasised as a whole, over questions on the next lines of a quote. */
export function isTitled([title, line]: readonly TextLine[]): boolean {
  return title?.isEmphasised === true && line !== undefined && questionLabelOf(line) !== undefined
}
