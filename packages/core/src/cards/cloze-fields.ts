/** A text with gaps, as fields of Studymark Cloze. */
import type {CardOptions} from './card-options.ts'
import type {Fields} from './common-fields.ts'
import type {Site} from './site.ts'
import {answerOf, promptOf, rationaleOf} from '../ast.ts'
import {isAsked} from './is-asked.ts'

/** The text with its gaps; an answer written beside it goes to the back. */
export function clozeFields(site: Site, options: CardOptions): Fields {
  const {file, question} = site
  const {renderClozes} = file
  return {
    Text: renderClozes(promptOf(question).children),
    Back: renderClozes(answerOf(question)?.children ?? []),
    Why: renderClozes(rationaleOf(question)?.children ?? []),
    Typed: isAsked('typed', site, options) ? 'yes' : ''
  }
}
