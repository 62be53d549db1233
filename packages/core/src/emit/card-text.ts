/** What the sides of a card say, as plain text, worked out from its template. */
import {parseTemplate, type TemplateNode} from './anki/template.ts'
import {htmlText} from './html-text.ts'
import type {Card, NoteType} from '../deck.ts'

/** The sides, without what has a column of its own. */
export interface CardText {
  front: string
  back: string
  context: string
}

const CONTEXT = 'Context'

// Shown at the foot of a card; a table has columns for them.
const FOOTER = new Set([CONTEXT, 'Source', 'Id'])

const CLOZE = /\{\{c\d+::|\}\}/g

/** A function from a card to its text; parses the first template once. */
export function cardText({templates: [template]}: NoteType): (card: Card) => CardText {
  const front = parseTemplate(template?.front ?? '').children
  const back = parseTemplate(template?.back ?? '').children
  return ({fields}) => ({
    front: htmlText(fill(front, fields, hideCloze)),
    back: htmlText(fill(back, fields, showCloze)),
    context: htmlText(fields[CONTEXT] ?? '')
  })
}

function fill(
  nodes: readonly TemplateNode[],
  fields: Readonly<Record<string, string>>,
  cloze: (html: string) => string
): string {
  const valueOf = (name: string) => (FOOTER.has(name) ? '' : (fields[name] ?? ''))
  const write = (node: TemplateNode): string => {
    if (node.type === 'text') return node.value
    const value = valueOf(node.name)
    if (node.type === 'field') return node.filters.includes('cloze') ? cloze(value) : value
    return (value.trim() !== '') === node.negated ? '' : node.children.map(write).join('')
  }
  return nodes.map(write).join('')
}

function showCloze(html: string): string {
  return clozes(html, (text) => text)
}

function hideCloze(html: string): string {
  return clozes(html, (_, hint) => `[${hint ?? '...'}]`)
}

/** Replaces the outermost clozes; a hint follows the last `::` within. */
function clozes(html: string, replacement: (text: string, hint?: string) => string): string {
  let out = ''
  let end = 0
  const starts: number[] = []
  for (const match of html.matchAll(CLOZE)) {
    const after = match.index + match[0].length
    if (match[0] !== '}}') {
      if (starts.length === 0) out += html.slice(end, match.index)
      starts.push(after)
      continue
    }
    const start = starts.pop()
    if (start === undefined || starts.length > 0) continue
    const inner = html.slice(start, match.index)
    const at = inner.lastIndexOf('::')
    const nested = inner.includes('{{c')
    const text = at < 0 || nested ? inner : inner.slice(0, inner.indexOf('::'))
    const hint = at < 0 || nested ? undefined : inner.slice(inner.indexOf('::') + 2)
    out += replacement(text, hint)
    end = after
  }
  return out + html.slice(end)
}
