/** One file of notes: its text read by every stage that sees a file alone. */
import type {Notebook} from './ast.ts'
import type {Finding} from './finding.ts'
import {pair} from './pair/pair.ts'
import {parse} from './parse/parse.ts'
import type {Parser} from './parse/parser.ts'
import {type File, recognise} from './recognise.ts'
import {validate} from './validate.ts'

export interface ReadOptions {
  /** Path from the top of the project on, where that of the file counts from elsewhere. */
  place?: string
  /** Only these dialects read. */
  dialects?: readonly string[]
  /** `cards` where every heading with a body is the front of a card. */
  headings?: 'cards'
  /** What reads the text; `parse` when none is given. */
  parser?: Parser
}

/** text → mdast → notebook → paired notebook, and what is wrong in the file. */
export function readNotes(
  file: File,
  options: ReadOptions = {}
): {notebook: Notebook; findings: Finding[]} {
  const {parser = parse, ...recognition} = options
  const tree = parser(file.text)
  const notebook = pair(recognise(tree, {...recognition, ...file}))
  const findings = validate({tree, notebook, text: file.text})
  const {path} = file
  return {notebook, findings: path ? findings.map((finding) => ({...finding, path})) : findings}
}
