/** A deck that is exported again and again while its notes change, and what Anki then keeps. */
import {expect, test} from 'vitest'
import {compile} from '../../packages/core/src/compile.ts'
import type {Deck} from '../../packages/core/src/deck.ts'
import {keepIdentity} from '../../packages/core/src/identity/keep-identity.ts'
import {emptyLock, type Lock} from '../../packages/core/src/identity/lock.ts'
import {ankiSearch, type Plan, plannedFor} from '../../packages/core/src/identity/plan.ts'
import {emitted} from '../../packages/core/test/emit-buffer.ts'
import {ankiAfter} from './anki.ts'
import {expectSound} from './expect-sound.ts'
import {withDecks} from './with-decks.ts'

const DAY = 24 * 60 * 60
const START = 1_700_000_000

interface Build {
  deck: Deck
  lock: Lock
  plan: Plan
}

/** Each evening's notes, by path, built one after the other with one lock. */
function evenings(...notes: Array<Record<string, string>>): Build[] {
  let lock = emptyLock()
  return notes.map((texts, day) => {
    const now = START + day * DAY
    const files = Object.entries(texts).map(([path, text]) => ({path, text}))
    const {deck} = compile(files, {name: 'Years', now})
    const known = keepIdentity(deck, lock, {now, base: '', isBuilt: () => true})
    expect(known.drift).toEqual([])
    lock = known.lock
    return known
  })
}

function guidOf({deck}: Build, word: string): string {
  const card = deck.cards.find(({fields}) =>
    Object.values(fields).some((one) => one.includes(word))
  )
  if (!card) throw new Error(`Expected a card with \`${word}\``)
  return card.guid
}

const cells = `# Cells

Q: What makes ATP in a cell?
A: The mitochondrion.

Q: What holds the genes of a cell?
A: The nucleus.

Q: What is a virus made of?
A: A shell and genes.
`

const reworded = `---
tags: [exam]
---

# Energy

Q: What makes the ATP in an animal cell?
A: The mitochondrion, from sugar and oxygen.
`

const later = `# Cells

Q: What holds the genes of a cell?
A: The nucleus.

Q: Why do leaves look green?
A: Chlorophyll reflects that light.
`

test('a card that was answered keeps its schedule when it is re-worded, moved and re-tagged', async () => {
  const builds = evenings({'cells.md': cells}, {'cells.md': later, 'energy.md': reworded})
  const [first, second] = builds
  if (!first || !second) throw new Error('Expected two builds')
  const moved = guidOf(first, 'mitochondrion')
  expect(guidOf(second, 'mitochondrion')).toBe(moved)
  const removed = plannedFor(second.plan, 'removed')
  expect(removed.map(({guid}) => guid)).toEqual([guidOf(first, 'virus')])
  expect(ankiSearch(removed.map(({guid}) => guid))).toBe(`Id:${guidOf(first, 'virus')}`)

  const found = await withDecks(
    builds.map(({deck}) => deck),
    ([one, two]) => ankiAfter(`package=${one}`, `answer=${moved}`, `package=${two}`)
  )
  expect(found.steps[2]?.log).toMatchObject({new: 1, updated: 1, duplicate: 1, conflicting: 0})
  const note = found.notes.find(({guid}) => guid === moved)
  expect(note?.fields['Front']).toBe('What makes the ATP in an animal cell?')
  expect(note?.fields['Back']).toBe('The mitochondrion, from sugar and oxygen.')
  expect(note?.tags).toEqual(['exam'])
  expect(note?.cards.map(({reps, queue}) => [reps, queue])).toEqual([[1, 1]])
  // What is removed from the notes stays in Anki, for its owner to find.
  expect(found.notes.map(({guid}) => guid)).toContain(guidOf(first, 'virus'))
  expect(found.notes).toHaveLength(4)
  expect(found.integrity).toMatchObject({ok: true, before: 4, after: 4})
})

test('the same notes a day later change nothing', async () => {
  const builds = evenings({'cells.md': cells}, {'cells.md': `\n${cells}\n`})
  expect(builds[1]?.plan.map(({action}) => action)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  const [found, deck] = await withDecks(
    builds.map(({deck}) => deck),
    async ([one, two]) => [await ankiAfter(`package=${one}`, `package=${two}`), builds[0]?.deck]
  )
  expect(found.steps[1]?.log).toMatchObject({new: 0, updated: 0, duplicate: 3, conflicting: 0})
  if (deck) expectSound(found, deck)
})

test('a gap that is added at the end is a new card, and the others keep their schedule', async () => {
  const builds = evenings(
    {'a.md': 'C: The [mitochondrion] makes ATP from sugar.\n'},
    {'a.md': 'C: The [mitochondrion] makes ATP from [sugar].\n'}
  )
  const guid = guidOf({...builds[0], ...builds[1]} as Build, 'mitochondrion')
  const found = await withDecks(
    builds.map(({deck}) => deck),
    ([one, two]) => ankiAfter(`package=${one}`, `answer=${guid}`, `package=${two}`)
  )
  expect(found.steps[2]?.log).toMatchObject({new: 0, updated: 1, conflicting: 0})
  expect(found.notes[0]?.cards.map(({ord, reps}) => [ord, reps])).toEqual([
    [0, 1],
    [1, 0]
  ])
  expect(found.emptyCards).toBe(0)
})

test('a reversed card is added to its note when it is asked for', async () => {
  const builds = evenings({'a.md': cells}, {'a.md': `---\nreversed: true\n---\n\n${cells}`})
  const guid = guidOf({...builds[0], ...builds[1]} as Build, 'nucleus')
  const found = await withDecks(
    builds.map(({deck}) => deck),
    ([one, two]) => ankiAfter(`package=${one}`, `answer=${guid}`, `package=${two}`)
  )
  const note = found.notes.find((one) => one.guid === guid)
  expect(note?.cards.map(({ord, reps}) => [ord, reps])).toEqual([
    [0, 1],
    [1, 0]
  ])
  expect(found.integrity).toMatchObject({ok: true, before: 6, after: 6})
})

test('an answer to be typed is asked for, and compared', async () => {
  const [build] = evenings({
    'a.md': '---\ntyped: true\n---\n\nQ: Who made the bomb?\nA: `a<b>` & c.\n'
  })
  if (!build) throw new Error('Expected a build')
  const found = await withDecks([build.deck], ([file]) => ankiAfter(`package=${file}`))
  expectSound(found, build.deck)
  expect(found.notes[0]?.fields['Typed']).toBe('a&lt;b> &amp; c')
  expect(found.notes[0]?.cards[0]?.question).toContain('[[type:Typed]]')
})

test('a text of later notes finds its cards by guid', async () => {
  const builds = evenings({'cells.md': cells}, {'cells.md': later, 'energy.md': reworded})
  const [first] = builds
  if (!first) throw new Error('Expected builds')
  const moved = guidOf(first, 'mitochondrion')
  const found = await withDecks(
    builds.map(({deck}) => deck),
    ([one, two]) =>
      ankiAfter(`package=${one}`, `answer=${moved}`, `text=${two?.replace('.apkg', '.txt')}`)
  )
  expect(found.steps[2]?.log).toMatchObject({new: 1, updated: 1, duplicate: 1, conflicting: 0})
  const note = found.notes.find(({guid}) => guid === moved)
  expect(note?.fields['Front']).toBe('What makes the ATP in an animal cell?')
  expect(note?.cards.map(({reps}) => reps)).toEqual([1])
})

test('two cards of one guid are refused before a byte is written', async () => {
  const [build] = evenings({'a.md': cells})
  if (!build) throw new Error('Expected a build')
  const [one] = build.deck.cards
  if (!one) throw new Error('Expected a card')
  const deck = {...build.deck, cards: [one, one]}
  await expect(emitted('anki', {deck})).rejects.toThrow(
    `Unexpected guid of another in card \`${one.guid}\`, expected one of its own`
  )
})
