/** Inline content without the line breaks that stand before it: `<br><br>`. */
import type {PhrasingContent} from 'mdast'

const lineBreak = /^<br\s*\/?>$/iu

export function withoutBreaks(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const from = children.findIndex((child) => {
    if (child.type === 'html') return !lineBreak.test(child.value)
    return child.type !== 'break' && (child.type !== 'text' || child.value.trim() !== '')
  })
  return from > 0 ? children.slice(from) : children
}
