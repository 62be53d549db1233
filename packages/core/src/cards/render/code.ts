/** Fenced code, coloured by classes when its language is known. */
import type {Element, ElementContent} from 'hast'
import type {Code} from 'mdast'
import {common, createLowlight} from 'lowlight'

let highlighter: ReturnType<typeof createLowlight> | undefined

/** `<pre><code>`; grammars are registered when the first fence with a language is met. */
export function toCodeBlock(node: Code): Element {
  const language = node.lang?.toLowerCase()
  const className = language && /^[\w+#-]+$/.test(language) ? [`language-${language}`] : []
  const children = coloured(node.value, language)
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: className.length > 0 ? {className} : {},
    children: children ?? [{type: 'text', value: node.value}]
  }
  return {type: 'element', tagName: 'pre', properties: {}, children: [code]}
}

/** Grammars take longer than linear time on some texts; fences of notes are short. */
const limit = 20_000

function coloured(value: string, language: string | undefined): ElementContent[] | undefined {
  if (!language || value.length > limit) return
  highlighter ??= createLowlight(common)
  if (!highlighter.registered(language)) return
  const {children} = highlighter.highlight(language, value)
  return children.filter((child) => child.type !== 'doctype')
}
