/** HTML of a lone line of words, as most fields are. */
import type {Content} from '../../ast.ts'
import type {PhrasingContent} from 'mdast'

/** The same HTML as by way of a tree, but sooner; `undefined` where it takes more than words. */
export function wordsOf([block, ...others]: readonly Content[]): string | undefined {
  return block?.type === 'paragraph' && others.length === 0 ? lineOf(block.children) : undefined
}

function lineOf(children: readonly PhrasingContent[]): string | undefined {
  let html = ''
  for (const child of children) {
    const words = phraseOf(child)
    if (words === undefined) return undefined
    html += words
  }
  return html
}

function phraseOf(node: PhrasingContent): string | undefined {
  if (node.type === 'text') return textOf(node.value)
  const tagName = tagNames.get(node.type)
  // `data` may ask for another element
  if (tagName === undefined || node.data) return undefined
  const words =
    'value' in node ? textOf(node.value) : 'children' in node ? lineOf(node.children) : undefined
  return words === undefined ? undefined : `<${tagName}>${words}</${tagName}>`
}

const tagNames = new Map<PhrasingContent['type'], string>([
  ['delete', 'del'],
  ['emphasis', 'em'],
  ['inlineCode', 'code'],
  ['strong', 'strong']
])

function textOf(value: string): string | undefined {
  return /[\r\n]/.test(value) ? undefined : value.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
