/** Math as Anki has it: `\( \)` and `\[ \]`, set by MathJax when the card is shown. */
import type {Element, Text} from 'hast'
import type {Literal} from 'mdast'
import type {Handlers} from 'mdast-util-to-hast'

/** Handlers for math; `escape` makes its TeX harmless. */
export function mathHandlers(escape: (tex: string) => string): Handlers {
  return {
    inlineMath: (_state, node: Literal) => text(inlineMath(node, escape)),
    math(_state, {meta, value}: Literal & {meta?: string | null}) {
      const [tex = '', ...rest] = (meta ? `${meta}\n${value}` : value).split('$$')
      const after = rest.join('$$').trim()
      const math = paragraph(toDisplay(escape(harmless(tex.trimEnd()))))
      return after === '' ? math : [math, paragraph(after)]
    }
  }
}

/** Math within a line; `escape` makes its TeX harmless. */
export function inlineMath(node: Literal, escape: (tex: string) => string): string {
  const tex = escape(harmless(node.value))
  return isDisplay(node) ? toDisplay(tex) : `\\(${tex}\\)`
}

/** Commands by which MathJax makes HTML: what they are given would escape the sanitiser. */
const acting = /\\(?:href(?![a-z])(?!\s*\{https?:)|(?:style|class|cssId|data)(?![a-z]))/gi

function harmless(tex: string): string {
  return tex.replace(acting, '\\text')
}

/** Math on lines of its own. */
function toDisplay(tex: string): string {
  return `\\[${tex}\\]`
}

/** Whether it stands between two dollars each; over several lines, margins count too. */
function isDisplay({value, position, data}: Literal): boolean {
  if (String(data?.hProperties?.className).includes('math-display')) return true
  if (!position || position.start.line !== position.end.line) return false
  return position.end.column - position.start.column >= value.length + 4
}

function paragraph(value: string): Element {
  return {type: 'element', tagName: 'p', properties: {}, children: [text(value)]}
}

function text(value: string): Text {
  return {type: 'text', value}
}

/**
 * TeX in which no run of braces looks like a cloze to Anki.
 *
 * A space between braces means nothing in math, and survives Anki's editor, which an entity
 * would not.
 */
export function spaceBraces(tex: string): string {
  return tex.replace(/([{}])(?=\1)/g, '$1 ')
}
