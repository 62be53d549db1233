/**
 * What a term is named with, so that the front of its card is unmistakable.
 *
 * `source` under `CodeBuild` says nothing alone: a term within another is named with it. A term at
 * the top is named with its heading only where its name is general or not its own.
 */
import type {Question, Section} from '../ast.ts'
import {promptOf} from '../ast.ts'
import {textOf} from './render/text.ts'

interface Place {
  question: Question
  sections: readonly Section[]
}

interface Term {
  question: Question
  name: string
  /** How many of its parents it is named with. */
  parents: number
}

/** The parents, outermost first, that each term is named with; terms without any are left out. */
export function pathsOf(places: readonly Place[]): Map<Question, string[]> {
  const terms = places.filter(({question}) => question.form === 'term').map(toTerm)
  let unclear = sharing(terms)
  for (let round = 0; round < most && unclear.length > 0; round++) {
    for (const term of unclear) term.parents++
    unclear = sharing(unclear)
  }
  const named = terms.filter(({parents}) => parents > 0)
  return new Map(named.map((term) => [term.question, pathOf(term)]))
}

/** More parents than these would make a sentence of a term. */
const most = 3

function toTerm({question, sections}: Place): Term {
  const name = textOf(promptOf(question).children).toLowerCase()
  const items = question.context.length - headingsOf(question, sections)
  const parent = question.context.at(-1)?.toLowerCase()
  const isSaid = parent !== undefined && name.includes(parent)
  const needsParent = (items > 0 && !isSaid) || general.has(name)
  return {question, name, parents: needsParent ? clearParents(question.context) : 0}
}

/** How many of the innermost parents it takes until one is not general itself. */
function clearParents(context: readonly string[]): number {
  const clear = context.findLastIndex((parent) => !general.has(parent.toLowerCase()))
  return Math.min(context.length - Math.max(clear, 0), most)
}

/** The context begins with the titles of headings; parent items follow. */
function headingsOf({context}: Question, sections: readonly Section[]): number {
  const titles = new Set(sections.map(({title}) => title))
  const first = context.findIndex((title) => !titles.has(title))
  return first < 0 ? context.length : first
}

/** Terms whose name, parents included, is another's too, and that have parents left to show. */
function sharing(terms: readonly Term[]): Term[] {
  const byName = new Map<string, Term[]>()
  for (const term of terms) {
    const key = [...pathOf(term), term.name].join('\u001F').toLowerCase()
    const group = byName.get(key)
    if (group) group.push(term)
    else byName.set(key, [term])
  }
  const shared = [...byName.values()].filter((group) => group.length > 1).flat()
  return shared.filter(({question, parents}) => parents < question.context.length)
}

function pathOf({question, parents}: Term): string[] {
  return parents > 0 ? question.context.slice(-parents) : []
}

const general = new Set(
  (
    'advanced,advantages,architecture,basics,benefits,best practices,components,concepts,' +
    'configuration,cons,costs,definition,details,disadvantages,example,examples,extra,features,' +
    'general,how it works,intro,introduction,key points,limitations,limits,misc,note,notes,options,' +
    'other,others,overview,performance,pricing,pros,pros and cons,purpose,security,setup,steps,' +
    'summary,syntax,tips,troubleshooting,types,usage,use case,use cases,what,when,why'
  ).split(',')
)
