/** What must be true of every import. */
import {expect} from 'vitest'
import type {Deck} from '../../packages/core/src/deck.ts'
import {canonicalTags, normaliseText} from '../../packages/core/src/emit/anki/normalise.ts'
import {checksum, sortText} from '../../packages/core/src/emit/anki/sort-text.ts'
import {htmlText} from '../../packages/core/src/emit/html-text.ts'
import type {AnkiCollection} from './anki.ts'

// What Anki puts in the place of a card that it cannot show.
const ERROR = /templates\/errors\.html/

/** Anki holds the deck, nothing but the deck, and finds nothing to mend. */
export function expectSound(found: AnkiCollection, deck: Deck): void {
  expect(found.integrity).toEqual({
    ok: true,
    message: 'Database rebuilt and optimized.',
    before: found.integrity.before,
    after: found.integrity.before
  })
  expect(found.emptyCards).toBe(0)
  expect(found.media.missing).toEqual([])
  expect(found.media.unused).toEqual([])
  expect(found.notes.map(({guid}) => guid).sort()).toEqual(deck.cards.map(({guid}) => guid).sort())
  const notes = new Map(found.notes.map((note) => [note.guid, note]))
  for (const card of deck.cards) {
    const note = notes.get(card.guid)
    const [first = ''] = Object.values(note?.fields ?? {})
    expect(note).toMatchObject({
      notetype: card.notetype,
      fields: Object.fromEntries(
        Object.entries(card.fields).map(([name, html]) => [name, normaliseText(html)])
      ),
      tags: canonicalTags(card.tags),
      mod: card.mod,
      sfld: sortText(first),
      csum: checksum(sortText(first))
    })
    expect(note?.cards.length).toBeGreaterThan(0)
    for (const {question, answer, deck} of note?.cards ?? []) {
      expect(visible(question), card.guid).toMatch(/\S/)
      expect(visible(answer), card.guid).toMatch(/\S/)
      expect(answer, card.guid).not.toBe(question)
      expect(question + answer, card.guid).not.toMatch(ERROR)
      expect(deck.toLowerCase()).toBe(card.deck.join('::').toLowerCase())
    }
  }
  for (const {name, id, mod, css, fields, templates} of deck.notetypes) {
    expect(found.notetypes[name]).toEqual({
      id,
      mod,
      css,
      fields: fields.map(({name}) => name),
      templates: templates.map(({name}) => name)
    })
  }
}

function visible(html: string): string {
  return htmlText(html.replace(/<img\b/g, 'picture$&'))
}
