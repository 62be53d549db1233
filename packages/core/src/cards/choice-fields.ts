/** A question with options, as fields of Studymark Choice. */
import type {Choice} from './choices.ts'
import type {Fields} from './common-fields.ts'
import type {Note} from '../ast.ts'
import type {Renderer, Site} from './site.ts'
import {answerOf, optionsOf, promptOf, rationaleOf} from '../ast.ts'
import {areOrdered} from './choices.ts'
import {stack, toList} from './html.ts'
import {textOf} from './render/text.ts'
import {splitAnswer} from './split-answer.ts'

/** The options in one list; which are right stands in fields that only the back shows. */
export function choiceFields({file, question, choices: written}: Site): Fields {
  const {render} = file
  const said = rationaleOf(question)?.children ?? []
  const tied = tiedNotes({file, question})
  const why = [...said, ...tied.flatMap(({children}) => children)]
  const isOrdered = areOrdered(written, why)
  const choices = isOrdered ? written : mixed(written)
  const right = choices.flatMap(({correct}, at) => (correct ? [at] : []))
  const answer = answerOf(question)?.children ?? []
  const hasRight = optionsOf(question).some(({correct}) => correct)
  const text = hasRight ? answer : splitAnswer(answer).rest
  return {
    Question: render(promptOf(question).children),
    Options: isOrdered ? orderedList(choices, render) : bulletList(choices, render),
    Choose: right.length > 1 ? String(right.length) : '',
    Correct: right.join(' '),
    Answer: toList(right.map((at) => render(choices[at]?.content ?? []))),
    Reasons: reasonsOf(choices, render),
    Why: stack(render(text), render(said), ...tied.map(({children}) => render(children))),
    Flags: isOrdered ? 'ordered' : ''
  }
}

/** What is said of the question elsewhere, by its number. */
function tiedNotes({file, question}: Pick<Site, 'file' | 'question'>): Note[] {
  const ids = answerOf(question)?.notes ?? []
  return ids.flatMap((id) => {
    const note = file.notes.get(id)
    return note?.answers === question.id ? [note] : []
  })
}

/** Unlabelled options with all the right ones first would give themselves away as a plain list. */
function mixed(choices: readonly Choice[]): readonly Choice[] {
  const firstOther = choices.findIndex(({correct}) => !correct)
  const isMixed = choices.slice(firstOther).some(({correct}) => correct)
  if (isMixed || choices.some(({label}) => label !== undefined)) return choices
  const keyed = choices.map((choice) => ({choice, text: textOf(choice.content)}))
  keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  return keyed.map(({choice}) => choice)
}

function bulletList(choices: readonly Choice[], render: Renderer): string {
  return `<ul>${choices.map(({content}) => `<li>${render(content)}</li>`).join('\n')}</ul>`
}

/** With the author's letters or numbers, because the text refers to them. */
function orderedList(choices: readonly Choice[], render: Renderer): string {
  const isNumbered = choices.some(({label}) => label !== undefined && /^\d+$/.test(label))
  const items = choices.map(({label, content}) => `<li${valueOf(label)}>${render(content)}</li>`)
  return `<ol${isNumbered ? '' : ' type="A"'}>${items.join('\n')}</ol>`
}

function valueOf(label: string | undefined): string {
  if (label === undefined) return ''
  if (/^\d{1,6}$/.test(label)) return ` value="${Number(label)}"`
  return /^[a-z]$/i.test(label) ? ` value="${label.toUpperCase().charCodeAt(0) - 64}"` : ''
}

/** Each reason with its option, so that it can be read without JavaScript. */
function reasonsOf(choices: readonly Choice[], render: Renderer): string {
  const items = choices.flatMap(({content, reason}, at) => {
    const html = render(reason)
    const place = `<div class="reason" data-for="${at}">${html}</div>`
    return html ? [`<li><div>${render(content)}</div>\n${place}</li>`] : []
  })
  return items.length > 0 ? `<ul>${items.join('\n')}</ul>` : ''
}
