/** Whether a block may hold the first option of a group: few do. */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {wordsOfScripts} from '../../asks/words-of-scripts.ts'

/** The first label of an alphabet, or what looks like one. */
const hasFirstLabel = wordsOfScripts(
  /[Aa]\s*[.)\]:：、．。）】–—-]/,
  /[Ⓐⓐ①❶⑴]|ア　|الف|[ＡａАаأاא아가ㄱΑαकকกஅアაԱաഅకಕકក甲]\s*[.)\]:：、．。）】–—-]/
)

export function mayOpen(node: Content): boolean {
  if (node.type === 'paragraph') return hasFirstLabel(toString(node))
  return node.type === 'list' || node.type === 'table' || node.type === 'code'
}
