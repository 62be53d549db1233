/** What core says of a file, and what schemas of the notes' owner say. */
import {type Finding, type ReadFile, validate} from '@studymark/core'
import {validateFrontMatter, validateNotebook} from '@studymark/core'
import type {FileOptions} from './lint-file.ts'

/** The findings of a file under the names of our rules. */
export function findingsOf(file: ReadFile, schemas: FileOptions['schemas'] = {}): Finding[] {
  const {tree, notebook, text} = file
  const found = validate(file)
  if (schemas.notebook) {
    found.push(...named('notebook', validateNotebook(schemas.notebook, notebook, text)))
  }
  if (schemas.frontMatter) {
    found.push(...named('front-matter', validateFrontMatter(schemas.frontMatter, tree, text)))
  }
  return found
}

function named(what: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({...finding, rule: `${what}-matches-schema`}))
}
