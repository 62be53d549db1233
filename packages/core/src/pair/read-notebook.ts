/** Reads all questions and notes of a notebook that take part in pairing. */
import {type Note, type Notebook, type Question, promptOf} from '../ast.ts'
import {expansionsBy} from './acronyms.ts'
import {languageOf} from './language.ts'
import type {Pool} from './pools.ts'
import {readUnits} from './read-units.ts'
import type {Prompted, Reading} from './reading.ts'
import {eachWord} from './segment.ts'
import {type Tape, emptyTape} from './tape.ts'
import {eachPiece, promptTextOf} from './text-of.ts'
import {wordsOf} from './unit.ts'
import {type Vocabulary, vocabularyOf} from './vocabulary.ts'
import {asks} from './wording.ts'

/** Words, acronyms and frequencies of the whole file. */
export function readNotebook(notebook: Notebook, pools: readonly Pool[]): Reading {
  const nodes = new Set(pools.flatMap(({questions, notes}) => [...questions, ...notes]))
  const vocabulary = vocabularyOf(languageOf(notebook.meta.lang, sampleOf(nodes)))
  const tape = emptyTape()
  const read = [...nodes].map((node) => [node, wordsOf(contentOf(node), vocabulary, tape)] as const)
  const prompts = promptsOf(pools)
  const asking = [...prompts.values()].filter(({asks}) => asks)
  return {
    vocabulary,
    tape,
    prompts,
    units: readUnits(read, vocabulary, tape),
    titles: titlesOf(pools, vocabulary, tape),
    // Where few look like questions, in an author's style or language, none needs to.
    isAskedOpenly: asking.length * 2 >= prompts.size
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

function promptsOf(pools: readonly Pool[]): Map<Question, Prompted> {
  const prompts = new Map<Question, Prompted>()
  for (const {questions} of pools) {
    for (const question of questions) {
      const text = promptTextOf(question)
      prompts.set(question, {text, asks: asks(text)})
    }
  }
  return prompts
}

function titlesOf(
  pools: readonly Pool[],
  vocabulary: Vocabulary,
  tape: Tape
): Map<string, ReadonlySet<number>> {
  const expansions = expansionsBy(vocabulary)
  const titles = new Map<string, ReadonlySet<number>>()
  const all = pools.flatMap(({titles, headings}) => [titles.at(-1) ?? '', ...headings.values()])
  for (const title of new Set(all)) {
    const {words, terms} = wordsOf([{type: 'text', value: title}], vocabulary, tape)
    const expands = expansions(tape.words, words)
    titles.set(title, new Set([...tape.terms.slice(terms.start, terms.end), ...expands]))
  }
  return titles
}

const sampleSize = 400

function sampleOf(nodes: ReadonlySet<Question | Note>): string[] {
  const sample: string[] = []
  const take = (text: string, start: number, end: number): void => {
    sample.push(text.slice(start, end))
  }
  for (const node of nodes) {
    eachPiece(contentOf(node), (text) => {
      eachWord(text.slice(0, sampleSize), false, take)
    })
    if (sample.length > sampleSize) break
  }
  return sample
}
