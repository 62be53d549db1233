/** The questions that make no card, for counting and for telling. */
import type {Notebook, Question} from '../ast.ts'
import type {CardOptions} from './card-options.ts'
import {sitesOf} from './site.ts'
import {type WhyNoCard, whyNoCard} from './why-no-card.ts'

export interface WithoutCard {
  path?: string
  question: Question
  why: WhyNoCard
}

/** Each question that `toCards` makes no card of, and why. */
export function withoutCard(notebooks: readonly Notebook[], options: CardOptions): WithoutCard[] {
  return notebooks.flatMap((notebook) =>
    sitesOf(notebook).flatMap((site) => {
      const why = whyNoCard(site, options)
      const {path} = notebook
      return why ? [{...(path === undefined ? {} : {path}), question: site.question, why}] : []
    })
  )
}
