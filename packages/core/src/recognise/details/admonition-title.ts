/** The line that opens an admonition or a tab of MkDocs: *??? success "Answer"*, *=== "Solution"*. */
import type {Paragraph} from 'mdast'
import {toString} from '../../to-string.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import type {Line} from '../text/lines.ts'

export interface Title {
  /** Its words; the place is that of the whole line. */
  node: Paragraph
  words: string
  kind: string
  /** It says that what stands below is folded away. */
  isFolded: boolean
}

const opening =
  /^(?:(\?\?\?\+?|!!!)[ \t]+([a-z][\w-]*)(?:[ \t]+[a-z][\w-]*){0,4}(?:[ \t]+"(.+)")?|===[ \t]+"(.+)")[ \t]*$/iu

export function titleIn(line: Line, source: string): Title | undefined {
  const [first] = line.children
  if (first?.type !== 'text' || !/^[?!=]{3}/.test(first.value)) return undefined
  const text = toString({type: 'paragraph', ...line})
  const [found, mark = '', kind = '', said, tab] = opening.exec(text) ?? []
  if (found === undefined) return undefined
  const quoted = said ?? tab
  // Without a title its kind is shown.
  const words = quoted ?? kind
  const from = quoted === undefined ? text.indexOf(kind) : text.indexOf('"') + 1
  const own = partOfLine(line, from, from + words.length, source)
  if (!own) return undefined
  const node: Paragraph = {type: 'paragraph', ...own, position: line.position}
  return {node, words, kind, isFolded: mark.startsWith('?')}
}
