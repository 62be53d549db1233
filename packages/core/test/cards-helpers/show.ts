/** Fills a note type's templates as Anki does, as far as our templates need it. */
import type {Card, NoteType} from '../../src/deck.ts'

export interface Sides {
  front: string
  back: string
}

/** Front and back of a card by the template at `at`; for clozes the number of the gap. */
export function show(card: Card, notetype: NoteType, at = 0): Sides {
  const template = notetype.templates[notetype.kind === 'cloze' ? 0 : at]
  if (!template) throw new Error('Expected a template')
  const gap = at + 1
  const front = fill(template.front, card.fields, (text) => hide(text, gap))
  const fields = {...card.fields, FrontSide: front}
  return {front, back: fill(template.back, fields, (text) => reveal(text, gap))}
}

type Filter = (text: string) => string

function fill(template: string, fields: Record<string, string>, cloze: Filter): string {
  const section = /\{\{([#^])(\w+)\}\}([\s\S]*?)\{\{\/\2\}\}/
  let text = template
  for (let match = section.exec(text); match; match = section.exec(text)) {
    const [whole, mark, name = '', content = ''] = match
    const isFull = (fields[name] ?? '').trim() !== ''
    text = text.replace(whole, () => ((mark === '#') === isFull ? content : ''))
  }
  return text.replace(/\{\{((?:\w+:)*)(\w+)\}\}/g, (_, filters: string, name: string) => {
    const value = fields[name]
    if (value === undefined) throw new Error(`Unexpected field \`${name}\``)
    if (filters.startsWith('type:')) return '<input id=typeans>'
    return filters === 'cloze:' ? cloze(value) : value
  })
}

const gaps = /\{\{c(\d+)::(.*?)(?:::(.*?))?\}\}/gs

function hide(text: string, gap: number): string {
  return text.replace(gaps, (_, number: string, words: string, hint = '...') =>
    Number(number) === gap ? `<span class="cloze">[${hint}]</span>` : words
  )
}

function reveal(text: string, gap: number): string {
  return text.replace(gaps, (_, number: string, words: string) =>
    Number(number) === gap ? `<span class="cloze">${words}</span>` : words
  )
}
