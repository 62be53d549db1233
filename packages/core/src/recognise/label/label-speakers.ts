/** Letters that label questions and answers in some languages, and speakers in all: `S:` and `C:`. */
import type {RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {announcesStudy} from '../file/announces.ts'
import {asksBy} from '../asks/asks.ts'
import {noLine} from './label-items.ts'
import {textLinesOf} from './label-lines.ts'
import type {Labelled} from './label-question.ts'
import {answerLabelOf, initialLabelOf, questionLabelOf} from './label-words.ts'

/** The letters of answers that anybody may have as a name. */
const ofAnybody = /^[cjđvo]$/u

/** Those of scripts in which hardly any name is cut down to a letter. */
const ofFew = /^[جתовжα]$/u

/** Whether somebody says this to somebody else, going by its letters, where nothing tells that it is for study. */
export function isSpoken(
  {asked, rest}: Labelled,
  blocks: readonly RootContent[],
  {above}: Pick<Scope, 'above'>
): boolean {
  if (asked.label.word === interviewer) return isSmallTalk(asked, rest)
  const isAnybodys = rest.some(({label}) => ofAnybody.test(label.word))
  if (!isAnybodys && !rest.some(({label}) => ofFew.test(label.word))) return false
  const asks = asksBy(textOfAll(asked.children)) >= 0.7
  const isBank = above.some((title) => announcesStudy(title)) || asksMostly(blocks)
  return isAnybodys ? !asks || !isBank : !asks && !isBank
}

/** Who asks in an interview, and greets and thanks in turn. */
const interviewer = '面试官'

/** More than these few signs tell something. */
const longestReply = 12

function isSmallTalk(asked: Labelled['asked'], rest: Labelled['rest']): boolean {
  const said = textOfAll(rest.flatMap(({children}) => children))
  return said.length <= longestReply && asksBy(textOfAll(asked.children)) < 0.5
}

/** Fewer questions may be asked in a talk. */
const fewest = 3

/** One in so many may be told instead. */
const few = 8

/** Nearly all that has the label of a question asks, and there are several. */
const asksMostly = remembered((blocks: readonly RootContent[]): boolean => {
  let count = 0
  let others = 0
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue
    const lines = textLinesOf(block.children)
    const below = blocks[at + 1]
    const after = below?.type === 'paragraph' ? textLinesOf(below.children)[0] : undefined
    for (const [index, line] of lines.entries()) {
      const own = questionLabelOf(line) ?? initialLabelOf(line.text)
      if (!own || own.kind !== 'question') continue
      if (!answerLabelOf((lines[index + 1] ?? after ?? noLine).text, own)) continue
      if (asksBy(line.text.slice(own.length)) < 0.7) others++
      else count++
    }
  }
  return count >= fewest && others * few <= count
})
