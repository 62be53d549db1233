/** The notes of a file in stock remark: one notebook a tree, however many rules ask for it. */
import type {Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import {freshMemory, type Memory} from './conclude.ts'
import {existsBeside} from './exists-beside.ts'
import {type FileOptions, type LintFile, lintFileOf} from './lint-file.ts'

declare module 'vfile' {
  interface DataMap {
    /** What rules may ask of the world. */
    studymark: FileOptions
  }
}

/** A file, and what rules that ran on it before left for those after. */
export interface Known {
  file: LintFile
  memory: Memory
}

const files = new WeakMap<Root, Known | undefined>()

/** The file of a tree; none where blocks of the tree do not know where they stand. */
export function notebookOf(tree: Root, file: VFile): Known | undefined {
  if (files.has(tree)) return files.get(tree)
  const {path} = file
  const exists = existsBeside(file)
  const options = {...(path && {path}), ...(exists && {exists}), ...file.data.studymark}
  const known = isPlaced(tree)
    ? {file: lintFileOf(String(file), options, tree), memory: freshMemory()}
    : undefined
  files.set(tree, known)
  return known
}

/** Whether every block has a place; inline nodes without one are placed by their neighbours. */
function isPlaced(node: Nodes): boolean {
  if (node.position?.start.offset === undefined) return false
  if (!('children' in node) || isInline(node)) return true
  return node.children.every(isPlaced)
}

function isInline({type}: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}
