/** Guids survive what people do to their notes, and the lock says what became of each card. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compile} from '../src/compile.ts'
import type {Deck} from '../src/deck.ts'
import {type Identified, keepIdentity} from '../src/identity/keep-identity.ts'
import {emptyLock, type Lock} from '../src/identity/lock.ts'
import {lockText} from '../src/identity/lock-text.ts'
import {ankiSearch} from '../src/identity/plan.ts'
import {readLock} from '../src/identity/read-lock.ts'
import {applied, edits, filesOf, numbersOf, type Vault, vaults} from './identity-history.ts'

const first = 1_700_000_000

function built(files: Array<{path: string; text: string}>, lock: Lock, now: number): Identified {
  const {deck} = compile(files, {name: 'Deck', now})
  return keepIdentity(deck, lock, {now, isBuilt: () => true})
}

function notes(...items: string[]): string {
  const list = items.map((item) => {
    const [prompt = '', answer = ''] = item.split(' = ')
    return `- ${prompt}\n  - ${answer}\n`
  })
  return `## Sea\n\n### Questions\n\n${list.join('')}`
}

const tide = 'What moves the tide? = The moon, and less so the sun.'
const foam = 'Why is foam white? = Its many walls scatter all light.'
const salt = 'How salty is the sea? = About thirty-five grams in a litre.'

function guids({cards}: Deck): string[] {
  return cards.map(({guid}) => guid)
}

function actions({plan}: Identified): string[] {
  return plan.map(({action, prompt, by}) => [action, prompt, by].filter(Boolean).join(' · '))
}

describe('a guid survives', () => {
  const before = built([{path: 'sea.md', text: notes(tide, foam, salt)}], emptyLock(), first)
  const [tideId, foamId, saltId] = guids(before.deck)
  const again = (text: string, path = 'sea.md'): Identified =>
    built([{path, text}], before.lock, first + 60)

  test('a typo in the prompt', () => {
    const now = again(notes(tide.replace('moves', 'mvoes'), foam, salt))
    expect(guids(now.deck)).toEqual([tideId, foamId, saltId])
    expect(actions(now)[0]).toBe('changed · What mvoes the tide? · likeness')
  })

  test('another answer to the same prompt', () => {
    const now = again(notes('What moves the tide? = Gravity.', foam, salt))
    expect(guids(now.deck)).toEqual([tideId, foamId, saltId])
  })

  test('another prompt for the same answer', () => {
    const now = again(notes('Name the cause of ebb. = The moon, and less so the sun.', foam, salt))
    expect(guids(now.deck)).toEqual([tideId, foamId, saltId])
  })

  test('a question put before it, another order, and a swap', () => {
    expect(
      guids(again(notes('What is brine? = Salty water.', tide, foam, salt)).deck).slice(1)
    ).toEqual([tideId, foamId, saltId])
    expect(guids(again(notes(salt, foam, tide)).deck)).toEqual([saltId, foamId, tideId])
  })

  test('another heading and another file', () => {
    const now = again(notes(tide, foam, salt).replace('Sea', 'Oceans'), 'water/oceans.md')
    expect(guids(now.deck)).toEqual([tideId, foamId, saltId])
    expect(new Set(now.plan.map(({action}) => action))).toEqual(new Set(['moved']))
  })

  test('its absence from one build', () => {
    const without = again(notes(tide, salt))
    expect(without.plan.at(-1)).toMatchObject({action: 'removed', guid: foamId, path: 'sea.md'})
    const back = built([{path: 'sea.md', text: notes(tide, foam, salt)}], without.lock, first + 90)
    expect(guids(back.deck)).toEqual([tideId, foamId, saltId])
    expect(back.lock).toEqual({...before.lock, cards: {...before.lock.cards, ...back.lock.cards}})
  })

  test('an id given to it, and all its words after that', () => {
    const named = notes(tide, foam, salt).replace(
      '- What moves',
      '\n<!--studymark id tide-->\n\n- What moves'
    )
    const given = again(named)
    expect(guids(given.deck)[0]).toBe(tideId)
    const text = named.replace(/- What moves[^]*?sun\.\n/, '- Wholly new?\n  - Nothing is left.\n')
    expect(guids(built([{path: 'sea.md', text}], given.lock, first + 90).deck)[0]).toBe(tideId)
  })
})

test('a question with the words of one that was re-worded since is another card', () => {
  const before = built([{path: 'a.md', text: notes(tide)}], emptyLock(), first)
  const reworded = built(
    [{path: 'a.md', text: notes(tide.replace('What moves', 'What forces move'))}],
    before.lock,
    first + 1
  )
  const both = built(
    [
      {
        path: 'a.md',
        text: notes(
          tide.replace('What moves', 'What forces move'),
          'What moves the tide? = A machine.'
        )
      }
    ],
    reworded.lock,
    first + 2
  )
  const [old, other] = guids(both.deck)
  expect(old).toBe(guids(before.deck)[0])
  expect(other).not.toBe(old)
})

test('`mod` rises if and only if fields or tags changed', () => {
  const before = built([{path: 'a.md', text: notes(tide, foam)}], emptyLock(), first)
  const moved = built([{path: 'a.md', text: `\n\n${notes(tide, foam)}`}], before.lock, first + 60)
  expect(moved.deck.cards).toMatchObject([{mod: first}, {mod: first}])
  expect(moved.deck.cards.map(({fields}) => fields)).toEqual(
    before.deck.cards.map(({fields}) => fields)
  )
  expect(lockText(moved.lock)).toBe(lockText(before.lock))
  const changed = built(
    [{path: 'a.md', text: notes(tide, foam.replace('many', 'countless'))}],
    before.lock,
    first
  )
  expect(changed.deck.cards).toMatchObject([{mod: first}, {mod: first + 1}])
})

test('duplicates of one question keep a guid each', () => {
  const before = built([{path: 'a.md', text: notes(tide, tide)}], emptyLock(), first)
  expect(new Set(guids(before.deck)).size).toBe(2)
  const after = built([{path: 'a.md', text: notes(foam, tide, tide)}], before.lock, first + 1)
  expect(guids(after.deck).slice(1)).toEqual(guids(before.deck))
})

test('a build of one file leaves the entries of the others', () => {
  const a = {path: 'a.md', text: notes(tide)}
  const b = {path: 'b.md', text: notes(foam)}
  const both = built([a, b], emptyLock(), first)
  const {deck} = compile([a], {name: 'Deck', now: first + 1})
  const part = keepIdentity(deck, both.lock, {now: first + 1, isBuilt: ({path}) => path === 'a.md'})
  expect(lockText(part.lock)).toBe(lockText(both.lock))
  expect(actions(part)).toEqual(['unchanged · What moves the tide? · content'])
})

test('removed cards are found in Anki by a search', () => {
  expect(ankiSearch(['g1', 'g2'])).toBe('Id:g1 OR Id:g2')
})

describe('drift is told with what it would cost', () => {
  const before = built([{path: 'a.md', text: notes(tide, foam)}], emptyLock(), first)

  test('the shape of a note type', () => {
    const lock = {...before.lock, notetypes: {'Studymark Basic': 'another shape'}}
    expect(built([{path: 'a.md', text: notes(tide, foam)}], lock, first).drift).toMatchObject([
      {
        severity: 'error',
        message:
          'Unexpected shape of the note type `Studymark Basic`, expected that of the lock: Anki would keep 2 cards as they are and import all changes as new cards'
      }
    ])
  })

  test('the name of a deck', () => {
    const {deck} = compile([{path: 'a.md', text: notes(tide, foam)}], {name: 'Other', now: first})
    expect(keepIdentity(deck, before.lock, {now: first, isBuilt: () => true}).drift).toMatchObject([
      {
        message:
          'Unexpected deck `Other::a::Sea`, expected `Deck::a::Sea` as before: Anki would leave 2 cards in the old deck and put only new ones in the new'
      }
    ])
  })

  test('a topic of another name is no error, and is told once', () => {
    const text = notes(tide, foam).replace('Sea', 'Oceans')
    const renamed = built([{path: 'a.md', text}], before.lock, first)
    expect(renamed.drift).toMatchObject([
      {
        severity: 'warn',
        message:
          'Unexpected deck `Deck::a::Oceans`, expected `Deck::a::Sea` as before: Anki leaves 2 cards there until you rename the deck in Anki, too'
      }
    ])
    expect(built([{path: 'a.md', text}], renamed.lock, first).drift).toEqual([])
  })

  test('the note type of a question', () => {
    const text =
      '## Sea\n\n### What moves the tide?\n\n- [x] The moon, and less so the sun.\n- [ ] The wind.\n'
    const now = built([{path: 'a.md', text}], before.lock, first)
    expect(now.drift[0]?.message).toBe(
      'Unexpected note type `Studymark Choice`, expected `Studymark Basic` as before: Anki would make a new card of it, and its review history would be lost'
    )
  })
})

describe('the text of a lock', () => {
  const {lock} = built([{path: 'a.md', text: notes(tide, foam, salt)}], emptyLock(), first)

  test('is JSON, sorted, one line a card, and reads back', () => {
    const text = lockText(lock)
    expect(() => void JSON.parse(text)).not.toThrow()
    expect(readLock(text)).toEqual({lock, findings: []})
    const lines = text.split('\n').filter((line) => line.includes('"path"'))
    expect(lines).toHaveLength(3)
    expect([...lines].sort()).toEqual(lines)
  })

  test('reads back when git has put the lines of two branches together', () => {
    const [one = '', ...others] = lockText(lock)
      .split('\n')
      .filter((line) => line.includes('"path"'))
    const later = one.replace(/"mod":\d+/, '"mod":1800000000')
    const text = lockText(lock).replace(one, `${one}\n${later}`)
    expect(Object.values(readLock(text).lock.cards).map(({mod}) => mod)).toContain(1_800_000_000)
    expect(others).toHaveLength(2)
  })

  test('tells a conflict that was left in it, with its place', () => {
    const text = lockText(lock).replace('"cards": {\n', '"cards": {\n<<<<<<< mine\n')
    expect(readLock(text).findings).toMatchObject([
      {message: 'Unexpected conflict marker, expected a merged lock', start: {line: 12, column: 1}}
    ])
  })

  test('tells any other text', () => {
    expect(readLock('hello').findings).toMatchObject([
      {message: 'Unexpected text, expected a lock that `studymark build` wrote'}
    ])
  })
})

function guidsByNumber(vault: Vault, {deck}: Identified): Map<number, string> {
  const numbers = numbersOf(vault)
  const found = new Map<number, string>()
  for (const {guid, source} of deck.cards) {
    const number = numbers.get(source.path ?? '')?.shift()
    if (number !== undefined) found.set(number, guid)
  }
  return found
}

test('after any single edit, every question that is left keeps its guid', () => {
  fc.assert(
    fc.property(vaults, edits, (vault, edit) => {
      const before = built(filesOf(vault), emptyLock(), first)
      const old = guidsByNumber(vault, before)
      const next = applied(vault, edit)
      const now = guidsByNumber(next, built(filesOf(next), before.lock, first + 1))
      for (const [number, guid] of now) if (old.has(number)) expect(guid).toBe(old.get(number))
    }),
    {seed: 1, numRuns: 300}
  )
})

test('over histories of thirty edits, at least 999 in 1000 questions keep their guid at each build', () => {
  let kept = 0
  let all = 0
  fc.assert(
    fc.property(vaults, fc.array(edits, {minLength: 30, maxLength: 30}), (start, history) => {
      let vault = start
      let state = built(filesOf(vault), emptyLock(), first)
      for (const [step, edit] of history.entries()) {
        const old = guidsByNumber(vault, state)
        vault = applied(vault, edit)
        state = built(filesOf(vault), state.lock, first + step + 1)
        expect(new Set(guids(state.deck)).size).toBe(state.deck.cards.length)
        for (const [number, guid] of guidsByNumber(vault, state)) {
          if (!old.has(number)) continue
          all++
          if (old.get(number) === guid) kept++
        }
      }
    }),
    {seed: 2, numRuns: 12}
  )
  expect(all).toBeGreaterThan(1000)
  expect(kept / all).toBeGreaterThanOrEqual(0.999)
})
