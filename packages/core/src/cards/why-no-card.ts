/** Why a question makes no card: it is counted, and never stops a build. */
import type {CardOptions} from './card-options.ts'
import type {Site} from './site.ts'
import {optionsOf, promptOf} from '../ast.ts'
import {sourceOf} from './back.ts'
import {holds} from './render/descend.ts'
import {textOf} from './render/text.ts'

export type WhyNoCard = 'form' | 'unsure' | 'empty' | 'no right option' | 'unanswered'

/** Why the question of `site` makes no card; `undefined` where it makes one. */
export function whyNoCard(site: Site, options: CardOptions): WhyNoCard | undefined {
  const {question, file} = site
  const {meta} = file.notebook
  const isWanted = [meta.forms, options.forms].every(
    (forms) => forms?.includes(question.form) ?? true
  )
  if (!isWanted) return 'form'
  const {minConfidence = options.minConfidence ?? 0.5} = meta
  if (question.confidence < minConfidence) return 'unsure'
  const {children} = promptOf(question)
  if (textOf(children) === '' && !holds(children, 'image')) return 'empty'
  if (holds(children, 'cloze')) return
  const source = sourceOf(site, options)
  if (source === 'options' || source === 'answer') return
  if (question.form === 'choice' && optionsOf(question).length > 0) return 'no right option'
  return source === 'none' ? 'unanswered' : undefined
}
