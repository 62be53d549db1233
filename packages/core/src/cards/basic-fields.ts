/** A question and its answer, as fields of Studymark Basic. */
import type {CardOptions} from './card-options.ts'
import type {Fields} from './common-fields.ts'
import type {Site} from './site.ts'
import {answerOf, promptOf, rationaleOf} from '../ast.ts'
import {backOf, sourceOf} from './back.ts'
import {isAsked} from './is-asked.ts'
import {escapeHtml, shorten, stack, toList} from './html.ts'
import {titleAsRead} from './render/wiki.ts'
import {saidOf} from './said-of.ts'
import {typedAnswer} from './typed-answer.ts'

/** Front, back and why. Options that cannot be told right from wrong are part of the question. */
export function basicFields(site: Site, options: CardOptions): Fields {
  // Only what is written as an answer tells which question it answers.
  const isSaid = sourceOf(site, options) === 'answer'
  const isTyped = isSaid && isAsked('typed', site, options)
  const {answer, section} = backOf(site, options, site.file.render)
  return {
    Front: stack(frontOf(site), unknownOptions(site)),
    Back: answer,
    Why: whyOf(site, options),
    Section: section,
    Typed: isTyped ? typedAnswer(saidOf(site.question)) : '',
    Reverse: isSaid && isAsked('reversed', site, options) ? 'yes' : ''
  }
}

function frontOf({file, question}: Site): string {
  const path = file.termPaths.get(question) ?? []
  const parents = path
    .map((parent) => `${escapeHtml(shorten(titleAsRead(parent), 60))} › `)
    .join('')
  const prompt = file.render(promptOf(question).children)
  return parents && prompt ? `<span class="path">${parents}</span>${prompt}` : prompt
}

function unknownOptions({file, choices}: Site): string {
  if (choices.length === 0 || choices.some(({correct}) => correct !== null)) return ''
  return toList(choices.map(({content}) => file.render(content)))
}

/** Reasons for options that are no list of their own, and for the question as a whole. */
function whyOf(site: Site, options: CardOptions): string {
  const {file, question, choices} = site
  const answer = answerOf(question)
  const isSaid = sourceOf(site, options) === 'answer'
  const reasons = choices.map(({correct, content, reason}) =>
    correct ? file.render(reason) : stack(file.render(content), file.render(reason))
  )
  const shown = choices.some(({correct}) => correct !== null) ? toList(reasons.filter(Boolean)) : ''
  const text = isSaid || !answer?.given ? '' : file.render(answer.children)
  return stack(text, shown, file.render(rationaleOf(question)?.children ?? []))
}
