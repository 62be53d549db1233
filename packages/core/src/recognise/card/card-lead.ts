/**
 * Fronts of several blocks, of which the last ends in the tag of a card.
 *
 *     - Let the rope be
 *       $$r = 2$$
 *       metres long. How long is a half of it? #card
 *       - One metre.
 */
import type {ListItem, RootContent} from 'mdast'
import type {Draft} from '../../dialects/dialect.ts'
import {isFrontTo} from './card-block.ts'
import {cardLinesOf, mayHoldCard} from './card-text.ts'

/** Most blocks of such a front. */
const longest = 8

/** How many blocks of an item stand above the one whose end has the tag; 0 where its first has one, or none has. */
export function leadOf({children}: ListItem): number {
  for (const [at, block] of children.slice(0, longest).entries()) {
    if (block.type === 'list') return 0
    if (endsInTag(block)) return at
  }
  return 0
}

export function endsInTag(block: RootContent): boolean {
  if ((block.type !== 'paragraph' && block.type !== 'heading') || !mayHoldCard(block)) return false
  const lines = cardLinesOf(block, false)
  const at = lines.findIndex(({type}) => type === 'front')
  return at !== -1 && isFrontTo(lines, at)
}

/** The entries, the lead shown on the front of the first. */
export function withLead(entries: readonly Draft[], lead: readonly RootContent[]): Draft[] {
  const [first, ...others] = entries
  if (lead.length === 0 || first?.type !== 'question') return [...entries]
  const [prompt, ...rest] = first.children
  if (prompt?.type !== 'prompt') return [...entries]
  const whole = {...prompt, children: [...lead, ...prompt.children]}
  return [{...first, children: [whole, ...rest]}, ...others]
}
