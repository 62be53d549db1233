/** Reads all questions and notes of a notebook that take part in pairing. */
import {type Note, type Notebook, type Question, promptOf} from '../ast.ts'
import {acronymIndexOf} from './acronyms.ts'
import {languageOf} from './language.ts'
import type {Pool} from './pools.ts'
import {segment} from './segment.ts'
import {piecesOf, promptTextOf} from './text-of.ts'
import type {Reading} from './topic.ts'
import {type Read, wordsOf} from './unit.ts'
import {vocabularyOf} from './vocabulary.ts'
import {asks} from './wording.ts'

const sampleSize = 400

/** Words, acronyms and frequencies of the whole file. */
export function readNotebook(notebook: Notebook, pools: readonly Pool[]): Reading {
  const nodes = new Set(pools.flatMap(({questions, notes}) => [...questions, ...notes]))
  const vocabulary = vocabularyOf(languageOf(notebook.meta.lang, sampleOf(nodes)))
  const words = new Map<Question | Note, Read>()
  const frequencies: number[] = []
  const lastSeen: number[] = []
  for (const node of nodes) {
    const read = wordsOf(contentOf(node), vocabulary)
    words.set(node, read)
    for (const {term} of read.words) {
      if (lastSeen[term] === words.size) continue
      lastSeen[term] = words.size
      frequencies[term] = (frequencies[term] ?? 0) + 1
    }
  }
  const acronyms = acronymIndexOf(vocabulary)
  return {
    vocabulary,
    acronyms,
    words,
    frequencies,
    units: nodes.size,
    isAskedOpenly: isAskedOpenly(pools)
  }
}

function contentOf(node: Question | Note): Note['children'] {
  if (node.type === 'note') return node.children
  const options = node.children.filter((child) => child.type === 'option')
  const texts = options.flatMap(({children}) =>
    children.filter((child) => child.type !== 'rationale')
  )
  return [...promptOf(node).children, ...texts]
}

/** Whether most questions look like questions: where few do, in an author's style or language, none needs to. */
function isAskedOpenly(pools: readonly Pool[]): boolean {
  const questions = pools.flatMap((pool) => pool.questions)
  const asking = questions.filter((question) => asks(promptTextOf(question)))
  return asking.length * 2 >= questions.length
}

function sampleOf(nodes: ReadonlySet<Question | Note>): string[] {
  const sample: string[] = []
  for (const node of nodes) {
    for (const {text} of piecesOf(contentOf(node))) sample.push(...segment(text.slice(0, 400)))
    if (sample.length > sampleSize) break
  }
  return sample
}
