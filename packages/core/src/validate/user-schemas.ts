/** Holds notes against the schemas of their owner. */
import type {Root} from 'mdast'
import type {Notebook} from '../ast.ts'
import type {Finding} from '../finding.ts'
import {readFrontMatter} from '../front-matter/read-front-matter.ts'
import {nowhere} from './locator.ts'
import {notebookLocator} from './notebook-locator.ts'
import {validateAgainst} from './validate-against.ts'
import type {Validator} from './validator.ts'

const report = {rule: 'matches-own-schema'}

/** What a notebook does not keep to, at the nodes of the Markdown. */
export function validateNotebook(schema: Validator, notebook: Notebook, text: string): Finding[] {
  return validateAgainst(schema, notebook, notebookLocator(notebook, text), report)
}

/** What the front matter of a file, as it is written, does not keep to; none counts as no keys. */
export function validateFrontMatter(schema: Validator, tree: Root, text: string): Finding[] {
  const start = {line: 1, column: 1, offset: 0}
  const reading = readFrontMatter(tree, text)
  if (!reading) return validateAgainst(schema, {}, nowhere({start, end: start}), report)
  // Malformed front matter is a finding of `validate` already.
  if (reading.value === undefined) return []
  return validateAgainst(schema, reading.value ?? {}, reading.locator, report)
}
