/** Which cards a note makes. Anki's importer makes none by itself, so these must be all of them. */
import type {Card, NoteType} from '../../deck.ts'
import {clozeOrdinals} from './cloze-ordinals.ts'
import {parseTemplate, type TemplateNode} from './template.ts'

/** What Anki fills in besides fields; these are never empty. */
export const SPECIAL_FIELDS = ['Card', 'CardFlag', 'CardID', 'Deck', 'Subdeck', 'Type'] as const

const SPECIAL = new Set<string>(SPECIAL_FIELDS)

const EMPTY = /^(?:[ \t\n\f\r]|<\/?(?:br|div) ?\/?>)*$/i

/** A function from a card to the numbers of its cards in Anki, from 0; parses the templates once. */
export function cardOrdinals(notetype: NoteType): (card: Card) => number[] {
  if (notetype.kind === 'cloze') return (card) => clozeCards(notetype, card)
  const fronts = notetype.templates.map(({front}) => parseTemplate(front).children)
  return (card) => {
    const isFilled = (name: string) => {
      const html = card.fields[name]
      if (html !== undefined) return html !== '' && !EMPTY.test(html)
      return name === 'Tags' ? card.tags.length > 0 : SPECIAL.has(name)
    }
    return fronts.flatMap((front, at) => (shows(front, isFilled) ? [at] : []))
  }
}

/** Whether a template shows any of the fields that are filled. */
export function shows(
  nodes: readonly TemplateNode[],
  isFilled: (name: string) => boolean
): boolean {
  return nodes.some((node) => {
    if (node.type === 'field') return isFilled(node.name)
    if (node.type === 'text') return false
    return isFilled(node.name) !== node.negated && shows(node.children, isFilled)
  })
}

function clozeCards(notetype: NoteType, card: Card): number[] {
  const ordinals = new Set<number>()
  for (const {name} of notetype.fields) {
    for (const ordinal of clozeOrdinals(card.fields[name] ?? '').ordinals) ordinals.add(ordinal - 1)
  }
  return [...ordinals]
}
