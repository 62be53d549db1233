/** Whether a block may hold the first option of a group: few do. */
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'

/** The first label of an alphabet, or what looks like one; a pattern with more flags takes three times as long. */
const firstLabel = /[Ⓐⓐ①❶⑴]|ア　|الف|[AaＡａАаأאア가ㄱΑαकกক]\s*[.)\]:：、．。）】–—-]/

export function mayOpen(node: Content): boolean {
  if (node.type === 'paragraph') return firstLabel.test(toString(node))
  return node.type === 'list' || node.type === 'table' || node.type === 'code'
}
