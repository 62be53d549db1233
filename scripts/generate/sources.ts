/** The types that are published as schemas, and where each validator goes. */
import type {JsonObject} from './lift.ts'

export interface Source {
  /** Names the files: `schemas/<name>.schema.json`, `<validators>/<name>.js`. */
  name: string
  /** The exported type. */
  type: string
  /** The file that declares it. */
  path: string
  /** Folder of the validator made ahead of time. */
  validators: string
  /** Module that declares `Validator`, as that folder imports it. */
  contract: string
  title: string
  /** What the type cannot say, by name of a property at the top. */
  also?: Record<string, JsonObject>
}

const core = {
  validators: 'packages/core/src/schemas/generated',
  contract: '../../validate/validator.ts'
}
const cli = {validators: 'packages/cli/src/generated', contract: '@studymark/core'}

export const sources: readonly Source[] = [
  {
    name: 'notebook',
    type: 'Notebook',
    path: 'packages/core/src/ast.ts',
    ...core,
    title: 'Notebook: one file of study notes as a tree'
  },
  {
    name: 'deck',
    type: 'Deck',
    path: 'packages/core/src/deck.ts',
    ...core,
    title: 'Deck: finished cards, as the JSON output holds them'
  },
  {
    name: 'frontmatter',
    type: 'FrontMatter',
    path: 'packages/core/src/front-matter/front-matter.ts',
    ...core,
    title: 'Front matter of study notes'
  },
  {
    name: 'lock',
    type: 'Lock',
    path: 'packages/core/src/identity/lock.ts',
    ...core,
    title: 'studymark.lock: what is remembered of each card',
    // Its last card is a line that never changes, so that locks merge well.
    also: {cards: {properties: {'': {type: 'null'}}}}
  },
  {
    name: 'config',
    type: 'Config',
    path: 'packages/cli/src/config.ts',
    ...cli,
    title: 'Configuration of studymark'
  }
]
