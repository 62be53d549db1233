/** What an assistant says that it can do next, which it asks nobody who learns: *Would you like me to:*. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'

const offer =
  /^\W*(?:would you like|do you want|(?:shall|should) I\b|let me know (?:if|whether|which)|if you (?:want|like|wish),? I can|¿(?:te gustaría|quieres) que|möchtest du|soll ich)/iu

/** The block leads in what is offered. */
export function offersMore(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && offer.test(toString(block))
}
