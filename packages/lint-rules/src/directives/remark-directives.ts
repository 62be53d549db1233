/** Lets our comments silence the rules of others, too, in stock remark. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {notebookOf} from '../notebook-of.ts'
import {silencerOf} from './silencer.ts'

/** Takes away the messages of lint rules that ran before and that a comment silences. */
export function remarkDirectives(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const known = notebookOf(tree, file)
    if (!known || known.file.directives.length === 0) return
    const {ran, used} = known.memory
    const own = new Set(ran)
    const silencer = silencerOf(known.file.directives)
    file.messages = file.messages.filter(({source, ruleId, place}) => {
      // Our own rules have asked already.
      if (source !== 'remark-lint' || !ruleId || own.has(ruleId)) return true
      ran.add(ruleId)
      if (!place) return true
      const {offset = 0} = 'start' in place ? place.start : place
      const directive = silencer(ruleId, offset)
      if (directive) used.set(directive, (used.get(directive) ?? new Set()).add(ruleId))
      return !directive
    })
  }
}
