/** What a card says, as plain text, worked out from its first template. */
import {parseTemplate, type TemplateNode} from './anki/template.ts'
import {htmlText} from './html-text.ts'
import type {Card, NoteType} from '../deck.ts'

/** The sides and what belongs to neither. */
export interface CardText {
  front: string
  back: string
  hint: string
  context: string
}

// What is not the question or the answer: it has a column of its own, or would drown the answer.
const ASIDE = new Set(['Context', 'Hint', 'Id', 'Section', 'Source'])

const CLOZE = /\{\{c\d+::|\}\}/g

/** A function from a card to its text; parses the template once. */
export function cardText({templates: [template]}: NoteType): (card: Card) => CardText {
  const front = parseTemplate(template?.front ?? '').children
  const back = parseTemplate(template?.back ?? '').children
  return ({fields}) => {
    const textOf = (name: string) => htmlText(fields[name] ?? '')
    return {
      front: htmlText(fill(front, fields, true)),
      // With no answer of its own a card answers with the notes of its section.
      back: htmlText(fill(back, fields, false)) || textOf('Section'),
      hint: textOf('Hint'),
      context: textOf('Context')
    }
  }
}

function fill(
  nodes: readonly TemplateNode[],
  fields: Readonly<Record<string, string>>,
  hides: boolean
): string {
  const write = (node: TemplateNode): string => {
    if (node.type === 'text') return node.value
    const value = ASIDE.has(node.name) ? '' : (fields[node.name] ?? '')
    if (node.type === 'section') {
      return (value.trim() !== '') === node.negated ? '' : node.children.map(write).join('')
    }
    // A box to type the answer in.
    if (node.filters.includes('type')) return ''
    return node.filters.includes('cloze') ? fillClozes(value, hides) : value
  }
  return nodes.map(write).join('')
}

/** Clozes as what they hide, or as their hints. */
function fillClozes(html: string, hides: boolean): string {
  // The field, then the text of each cloze that is open.
  const open = ['']
  const put = (text: string) => open.push((open.pop() ?? '') + text)
  let end = 0
  for (const match of html.matchAll(CLOZE)) {
    put(html.slice(end, match.index))
    end = match.index + match[0].length
    if (match[0] !== '}}') open.push('')
    else if (open.length === 1) put('}}')
    else {
      const [text = '', ...hint] = (open.pop() ?? '').split('::')
      put(hides ? `[${hint.join('::') || '...'}]` : text)
    }
  }
  return open.join('') + html.slice(end)
}
