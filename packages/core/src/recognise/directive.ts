/**
 * What an author says to studymark in a comment on the line before.
 *
 *     <!--studymark skip-->         leave the next block out
 *     <!--studymark id nfs-->       the next question is called `nfs`
 *     <!--studymark answers nfs-->  the next note answers the question called `nfs`
 */
import type {RootContent} from 'mdast'

export interface Directive {
  verb: 'skip' | 'id' | 'answers'
  id?: string
}

const comment = /^\s*<!--\s*studymark\s+(skip|id|answers)(?:\s*[\s:=]\s*([^\s]+?))?\s*-->\s*$/u

/** The directive a block gives, when it gives one. */
export function directiveOf(block: RootContent): Directive | undefined {
  if (block.type !== 'html') return
  const [, verb, id] = comment.exec(block.value) ?? []
  if (verb === 'skip') return {verb}
  if ((verb === 'id' || verb === 'answers') && id) return {verb, id}
  return undefined
}
