/** What core says of a file, and what schemas of the notes' owner say. */
import {type Finding, type ReadFile, validate} from '@studymark/core'
import {validateFrontMatter, validateNotebook} from '@studymark/core'
import type {FileOptions} from './lint-file.ts'

/** The findings of a file under the names of our rules. */
export function findingsOf(file: ReadFile, schemas: FileOptions['schemas'] = {}): Finding[] {
  const {tree, notebook, text} = file
  const {notebook: forNotebook = [], frontMatter = []} = schemas
  const ofNotebook = forNotebook.flatMap((schema) => validateNotebook(schema, notebook, text))
  const ofFrontMatter = frontMatter.flatMap((schema) => validateFrontMatter(schema, tree, text))
  return [
    ...validate(file),
    ...named('notebook', ofNotebook),
    ...named('front-matter', ofFrontMatter)
  ]
}

function named(what: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({...finding, rule: `${what}-matches-schema`}))
}
