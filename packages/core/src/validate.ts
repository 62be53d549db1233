/** What would make a wrong deck or lose something; flaws of style are the linter's. */
import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Notebook} from './ast.ts'
import type {Finding} from './finding.ts'
import {frontMatterOf} from './front-matter.ts'
import {offsetOf} from './recognise/text/place.ts'
import {matches} from './schemas/generated/notebook.js'
import {notebookLocator} from './validate/notebook-locator.ts'
import {unclosedClozes} from './validate/unclosed-clozes.ts'
import {unclosedFences} from './validate/unclosed-fences.ts'
import {unknownKeys} from './validate/unknown-keys.ts'
import {validateAgainst} from './validate/validate-against.ts'

declare module 'mdast' {
  interface RootData {
    /** Where nesting was too deep to be read as anything but text. */
    tooDeep?: Position[]
  }
}

/** A file, read. */
export interface ReadFile {
  tree: Root
  notebook: Notebook
  text: string
}

/** The findings of a file that do not depend on taste, in order of place. */
export function validate({tree, notebook, text}: ReadFile): Finding[] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const locator = notebookLocator(notebook, source)
  const findings = [
    ...frontMatterOf(tree, source).findings,
    ...(tree.data?.tooDeep ?? []).map(tooDeep),
    ...unclosedClozes(tree, source),
    ...unclosedFences(tree, source),
    ...unknownKeys(notebook, source),
    ...validateAgainst(matches, notebook, locator, {rule: 'notebook-matches-schema'})
  ]
  const {path} = notebook
  return findings
    .map((finding) => (path === undefined ? finding : inFile(finding, path)))
    .sort((a, b) => offsetOf(a.start) - offsetOf(b.start))
}

function inFile(finding: Finding, path: string): Finding {
  const {cause} = finding
  return {...finding, path, ...(cause && {cause: {...cause, path}})}
}

function tooDeep({start, end}: Position): Finding {
  const message = 'Unexpected nesting over `100` deep, expected less: the rest is read as text'
  return {rule: 'nesting-is-shallow', severity: 'warn', message, start, end}
}
