/** Blocks above what is folded away that are no part of its question. */
import type {RootContent} from 'mdast'

/** Options below the stem, in a tag that MkDocs reads Markdown in. */
const options = /^<div\b[^<>]*\bmarkdown\b[^<>]*>\s*\n\s*(?:\d{1,2}|[a-h])[.)]\s/iu

/** A remark of MkDocs that folds nothing away. */
const remark = /^(?:\?{3}\+?|!{3})\s/

export function standsApart(node: RootContent): boolean {
  if (node.type === 'html') return !options.test(node.value) && !isPicture(node.value)
  const [first] = node.type === 'paragraph' ? node.children : []
  return first?.type === 'text' && remark.test(first.value)
}

/** Tags around nothing but a picture, which is asked about. */
function isPicture(html: string): boolean {
  return /<img\s/i.test(html) && !/\p{L}/u.test(html.replace(/<[^<>]*>/gu, ''))
}
