/** What a rule does at each type of node: those of the notebook, and those of mdast. */
import type {NotebookNode} from '@studymark/core'
import type {Nodes, Parents} from 'mdast'

type Notes = {
  [Type in NotebookNode['type']]?: (
    node: Extract<NotebookNode, {type: Type}>,
    parents: readonly NotebookNode[]
  ) => void
}

type Markdown = {
  [Type in Nodes['type']]?: (
    node: Extract<Nodes, {type: Type}>,
    parents: readonly Parents[]
  ) => void
}

/**
 * Handlers by type of node, called in document order: the notebook first, then the Markdown.
 *
 * `parents` are those above, outermost first; the list is only good during the call.
 */
export type Handlers = Notes & Markdown
