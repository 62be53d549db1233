/** Anki takes our packages as they are: nothing to mend, nothing lost, nothing twice. */
import {describe, expect, test} from 'vitest'
import type {Card, Deck, NoteType} from '../../packages/core/src/deck.ts'
import {keepIdentity} from '../../packages/core/src/identity/keep-identity.ts'
import {emptyLock} from '../../packages/core/src/identity/lock.ts'
import {
  basic,
  card,
  cloze,
  deck,
  media,
  reversed,
  sample
} from '../../packages/core/test/emit-sample-deck.ts'
import {ankiAfter, type AnkiCollection} from './anki.ts'
import {expectSound} from './expect-sound.ts'
import {withDecks} from './with-decks.ts'

describe('a package', () => {
  test('brings every note, card, deck, tag and file, with nothing to mend', async () => {
    const found = await withDecks([sample], ([file]) => ankiAfter(`package=${file}`))
    expectSound(found, sample)
    expect(found.steps[0]?.log).toMatchObject({new: 6, updated: 0, duplicate: 0, conflicting: 0})
    const cards = found.notes.flatMap(({guid, cards}) =>
      cards.map(({due, ord, deck}) => `${due} ${guid} ${ord} ${deck}`)
    )
    expect(cards.sort()).toEqual([
      '1 picture 0 Biology::Cells',
      '2 code 0 Biology::Genes',
      '3 #sharp 0 2024',
      '4 both 0 Terms',
      '4 both 1 Terms',
      '5 one-way 0 Terms',
      '6 gaps 0 Sample',
      '6 gaps 1 Sample',
      '6 gaps 3 Sample'
    ])
    expect(found.tags).toEqual(['Zoo', 'cell', 'cell_biology', 'exam::2024', 'számok', '日本語'])
    expect(found.media.files).toEqual(['cell-0a1b.png', 'ding-ff.mp3'])
  })

  test('imported twice adds nothing', async () => {
    const found = await withDecks([sample], ([file]) =>
      ankiAfter(`package=${file}`, 'answer=picture', `package=${file}`)
    )
    expectSound(found, sample)
    expect(found.steps[2]?.log).toMatchObject({new: 0, updated: 0, duplicate: 6, conflicting: 0})
    expect(found.notes.find(({guid}) => guid === 'picture')?.cards[0]?.reps).toBe(1)
  })

  test('of a later deck changes what was changed and keeps what was learnt', async () => {
    const later = deck({
      ...sample,
      cards: [
        ...sample.cards.map((card) =>
          card.guid === 'gaps'
            ? {...card, mod: 1_700_000_900, fields: {Text: '{{c1::New}} {{c3::gap}}', Extra: ''}}
            : card
        ),
        card({guid: 'added'})
      ]
    })
    const found = await withDecks([sample, later], ([first, second]) =>
      ankiAfter(`package=${first}`, 'answer=gaps', 'edit=both', `package=${second}`)
    )
    expect(found.steps[3]?.log).toMatchObject({new: 1, updated: 1, duplicate: 5, conflicting: 0})
    const noteOf = (guid: string) => found.notes.find((note) => note.guid === guid)
    expect(noteOf('gaps')?.fields['Text']).toBe('{{c1::New}} {{c3::gap}}')
    expect(noteOf('gaps')?.cards.map(({ord, reps}) => [ord, reps])).toEqual([
      [0, 1],
      [1, 0],
      [2, 0],
      [3, 0]
    ])
    expect(noteOf('both')?.fields['Term']).toBe('42 (mine)')
    // Cards of gaps that are gone stay until their owner removes the empty ones.
    expect(found.emptyCards).toBe(1)
  })

  test('with note types of a later day changes their style and keeps their cards', async () => {
    const restyled = [{...basic, css: '.card { color: red; }', mod: basic.mod + 1}, reversed, cloze]
    const found = await withDecks([sample, {...sample, notetypes: restyled}], ([first, second]) =>
      ankiAfter(`package=${first}`, `package=${second}`)
    )
    expectSound(found, {...sample, notetypes: restyled})
    expect(found.steps[1]?.log).toMatchObject({duplicate: 6, conflicting: 0})
  })

  test('with templates of other names and the same ids keeps their cards', async () => {
    const [template, ...others] = basic.templates
    if (!template) throw new Error('Expected a template')
    const templates = [{...template, name: 'Renamed'}, ...others]
    const renamed = {
      ...sample,
      notetypes: [{...basic, templates, mod: basic.mod + 1}, reversed, cloze]
    }
    const found = await withDecks([sample, renamed], ([first, second]) =>
      ankiAfter(`package=${first}`, `package=${second}`)
    )
    expectSound(found, renamed)
    expect(found.steps[1]?.log).toMatchObject({new: 0, duplicate: 6, conflicting: 0})
  })

  test('with a field less would be taken no more, which the lock refuses before', async () => {
    const templates = basic.templates.map((one) => ({...one, front: '{{Front}}', back: '{{Back}}'}))
    const notetype = {...basic, fields: basic.fields.slice(0, 2), templates, mod: basic.mod + 1}
    const before = deck({notetypes: [basic], cards: [card()]})
    const cards = [card({fields: {Front: 'Q', Back: 'B'}, mod: 1_700_000_900})]
    const after = {...before, notetypes: [notetype], cards}
    const found = await withDecks([before, after], ([first, second]) =>
      ankiAfter(`package=${first}`, `package=${second}`)
    )
    expect(found.steps[1]?.log).toMatchObject({new: 0, updated: 0, conflicting: 1})
    const lock = keepIdentity(before, emptyLock(), {now: 1, isBuilt: () => true}).lock
    const {drift} = keepIdentity(after, lock, {now: 2, isBuilt: () => true})
    expect(drift.map(({severity, message}) => `${severity}: ${message}`)).toEqual([
      `error: Unexpected shape of the note type \`${basic.name}\`, expected that of the lock: Anki would keep 1 card as they are and import all changes as new cards`
    ])
  })

  test('shows no picture of the deck before', async () => {
    const first = picture('cell-01.png', 'one', 1_700_000_100)
    const second = picture('cell-02.png', 'two', 1_700_000_200)
    const found = await withDecks([first, second], ([one, two]) =>
      ankiAfter(`package=${one}`, `package=${two}`)
    )
    expect(found.notes[0]?.fields['Front']).toBe('<img src="cell-02.png">')
    expect(found.media.missing).toEqual([])
  })

  test('keeps its order among notes whose numbers are the same', async () => {
    const decks = ['a', 'b', 'c'].map((prefix) =>
      deck({cards: [1, 2, 3].map((at) => card({guid: `${prefix}${at}`}))})
    )
    const found = await withDecks(decks, (files) =>
      ankiAfter(...files.map((file) => `package=${file}`))
    )
    const guids = found.notes.map(({guid}) => guid).sort()
    expect(guids).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3'])
    expect(found.integrity).toMatchObject({ok: true, before: 9, after: 9})
  })

  test('without cards is taken', async () => {
    const found = await withDecks([deck({cards: []})], ([file]) => ankiAfter(`package=${file}`))
    expect(found.notes).toEqual([])
    expect(found.integrity).toMatchObject({ok: true})
  })

  test('has decks that Anki holds for one under one name', async () => {
    const names = ['Straße', 'STRASSE', 'ǆ', 'ǅ', 'ς', 'σ', 'default', 'ﬁ', 'FI']
    const cards = names.map((name, at) => card({guid: `g${at}`, deck: [name]}))
    const found = await withDecks([deck({cards})], ([file]) => ankiAfter(`package=${file}`))
    expect(found.decks).toEqual(['Default', 'Straße', 'ǆ', 'ς', 'ﬁ'])
    expect(found.integrity).toMatchObject({ok: true, before: 9, after: 9})
  })
})

test('the cards of templates with conditions are those that Anki makes', async () => {
  const values = [
    '',
    'x',
    ' ',
    '<br>',
    '<BR/>',
    '<div> </div>',
    '&nbsp;',
    '\u00A0',
    '\u3000',
    '<p></p>'
  ]
  const fronts = [
    '{{A}}',
    '{{#A}}{{B}}{{/A}}',
    '{{^A}}{{text:B}}{{/A}}{{#Deck}}{{C}}{{/Deck}}',
    '{{#Tags}}{{A}}{{B}}{{/Tags}}',
    'Always {{#C}}text{{/C}} <!-- {{A}} -->{{hint:C}}',
    '{{^B}}{{#C}}{{C}}{{/C}}{{^C}}{{A}}{{/C}}{{/B}}'
  ]
  const type: NoteType = {
    ...basic,
    fields: ['A', 'B', 'C'].map((name, at) => ({id: at + 1, name})),
    templates: fronts.map((front, at) => ({
      id: at + 1,
      name: `T${at}`,
      front,
      back: '{{FrontSide}}'
    }))
  }
  const cards: Card[] = []
  for (const B of values) {
    for (const C of values) {
      const tags = cards.length % 2 === 0 ? [] : ['tag']
      cards.push(card({guid: `g${cards.length}`, fields: {A: 'a', B, C}, tags}))
    }
  }
  const found = await withDecks([deck({notetypes: [type], cards})], ([file]) =>
    ankiAfter(`package=${file}`)
  )
  expect(found.integrity).toMatchObject({ok: true, after: found.integrity.before})
  expect(found.emptyCards).toBe(0)
  expect(found.integrity.before).toBeGreaterThan(300)
})

describe('a text', () => {
  test('of the same deck gives the same notes', async () => {
    const {first, again} = await withDecks([sample], async ([file]) => {
      const text = `text=${file?.replace('.apkg', '.txt')}`
      return {
        first: await ankiAfter(`package=${file}`),
        again: await ankiAfter(`package=${file}`, 'clear', text, text)
      }
    })
    expect(again.steps.slice(2).map(({log}) => log)).toMatchObject([
      {new: 6, missing_deck: 0, missing_notetype: 0, empty_first_field: 0},
      {new: 0, duplicate: 6, conflicting: 0}
    ])
    expect(sorted(again)).toEqual(sorted(first))
    expect(again.decks).toEqual(first.decks)
    expect(again.integrity).toMatchObject({ok: true, before: 9, after: 9})
  })

  test('finds the decks of the package, also those whose names are numbers', async () => {
    const brought = deck({cards: [card({deck: ['2024']}), card({guid: 'g2', deck: ['-5']})]})
    const text = deck({cards: [card({guid: 'year', deck: ['2024']}), card({deck: ['-5']})]})
    const found = await withDecks([brought, text], ([first, second]) =>
      ankiAfter(`package=${first}`, `text=${second?.replace('.apkg', '.txt')}`)
    )
    expect(found.decks).toEqual(['-5', '2024', 'Default'])
    expect(found.steps[1]?.log).toMatchObject({new: 1, duplicate: 1, missing_deck: 0})
  })
})

/** What a text carries of notes. */
function sorted({notes}: AnkiCollection): unknown[] {
  return notes
    .map(({guid, notetype, fields, tags, csum, cards}) => {
      return {guid, notetype, fields, tags, csum, cards: cards.map(({ord, deck}) => ({ord, deck}))}
    })
    .sort((a, b) => (a.guid < b.guid ? -1 : 1))
}

function picture(name: string, content: string, mod: number): Deck {
  const fields = {Front: `<img src="${name}">`, Back: '', Hint: '', Context: ''}
  return deck({cards: [card({fields, mod})], media: [media(name, content)]})
}
