/** Whether the words before a colon, or over a list, tell something instead of naming it. */
import {caseless} from '../../caseless.ts'

/** Opens a sentence, and never a name. */
const opening =
  /^(?:if|when|while|unless|because|you|we|it|they|there|this|these|those|can|must|should|will|may|is|are|has|have|don['’]t|please)\s/iu

/** What it does, whatever it is: *Stores files of any size*. */
const doing = caseless(
  /^(?:(?:stores|removes|provides|allows|enables|supports|creates|manages|helps|ensures|gives|makes|lets|offers|reduces|improves|handles|defines|sends|returns|requires|includes|contains|consists|uses|keeps|prevents|represents|describes|performs|runs|works|adds|converts|determines|specifies|indicates|controls|reads|writes|checks|automatically)\s(?!(?:of|and|or|for)\s)\S|no longer\s)/u
)

/** A verb that has its subject before it. */
const verb =
  /\s(?:is|are|was|were|be|can|cannot|can['’]t|could|must|should|will|would|may|might|has|have|had|does|doesn['’]t|don['’]t|isn['’]t|aren['’]t|allows?|lets|needs|requires|supports|provides|contains|consists|exists?|includes?)(?:\s|$)/iu

/** The text is a sentence, or the beginning of one; known for English only. */
export function isStatement(text: string): boolean {
  const plain = text.replace(/[([（【][^()[\]（）【】]*[)\]）】]/gu, ' ').replace(/[\s:：]+$/u, '')
  return opening.test(plain) || doing.test(plain) || verb.test(plain)
}
