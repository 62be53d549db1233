/** A line on its own that names a part of a paper, as a heading would: *__Part II: Essay__*. */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'

const part = caseless(
  /^\W*(?:(?:part|section|chapter|unit|module|paper|teil|abschnitt|kapitel|parte|sección|seção|capítulo|unidad|partie|chapitre|часть|раздел|глава)\s+(?:[ivx]{1,5}|\d{1,3}|[a-h])(?![\p{L}\p{N}])|第[一二三四五六七八九十\d]{1,3}[部章节節单單大]|[一二三四五六七八九十]{1,3}、\S{1,12}题|continue[sd]? on (?:the )?next page)/u
)

/** Longer lines say more than what they are a part of. */
const longest = 80

export function isPartTitle(block: RootContent): boolean {
  return isTitleLine(block) && part.test(toString(block))
}

/** The same in plain words, on a line of its own: *二、填空题（共 10 题）*, *Part II. True or false*. */
export function isPlainPart(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const text = toString(block).trim()
  return text.length <= longest && part.test(text) && !/\n|[?？.。;；]$/u.test(text)
}

/** A few words, emphasised as a whole, that neither ask nor end a sentence. */
export function isTitleLine(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.children.length !== 1) return false
  const [only] = block.children
  if (only?.type !== 'strong' && only?.type !== 'emphasis') return false
  const text = toString(only)
  return text.length <= longest && !/[?？.。]\s*$/u.test(text)
}

/** The same in strong words. */
export function isStrongTitle(block: RootContent): boolean {
  return isTitleLine(block) && 'children' in block && block.children[0]?.type === 'strong'
}
