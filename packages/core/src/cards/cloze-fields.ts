/** A text with gaps, as fields of Studymark Cloze. */
import type {CardOptions} from './card-options.ts'
import type {Fields} from './common-fields.ts'
import type {Site} from './site.ts'
import {answerOf, promptOf, rationaleOf} from '../ast.ts'
import {isAsked} from './is-asked.ts'
import {writeClozes} from './render/clozes.ts'

/** The text with its gaps; an answer written beside it goes to the back. */
export function clozeFields(site: Site, common: Fields, options: CardOptions): Fields {
  const {file, question} = site
  const {renderClozes} = file
  const plain: Fields = {}
  for (const [name, html] of Object.entries(common)) plain[name] = writeClozes(html, [])
  return {
    ...plain,
    Text: renderClozes(promptOf(question).children),
    Back: renderClozes(answerOf(question)?.children ?? []),
    Why: renderClozes(rationaleOf(question)?.children ?? []),
    Typed: isAsked('typed', site, options) ? 'yes' : ''
  }
}
