/** The note types: what can never change again, and how they behave on a page. */
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {parse} from 'acorn'
import {describe, expect, it} from 'vitest'
import type {NoteType} from '../src/deck.ts'
import {basic} from '../src/cards/notetypes/basic.ts'
import {choice} from '../src/cards/notetypes/choice.ts'
import {cloze} from '../src/cards/notetypes/cloze.ts'
import {mark} from '../src/cards/notetypes/mark.ts'
import {shuffle} from '../src/cards/notetypes/shuffle.ts'
import {runOnPage} from './cards-helpers/page.ts'

const all = [basic, choice, cloze]

const sidesOf = ({templates}: NoteType) => templates.flatMap(({front, back}) => [front, back])

describe('note types', () => {
  it('keep their ids, names, kinds, fields and templates for ever', () => {
    const frozen = all.map(({id, name, kind, fields, templates}) => [
      `${id} ${name}, ${kind}`,
      fields.map((field) => `${field.name} ${field.id}`).join(', '),
      templates.map((template) => `${template.name} ${template.id}`).join(', ')
    ])
    expect(frozen).toMatchInlineSnapshot(`
      [
        [
          "1767312487331 Studymark Basic, standard",
          "Front 5535608340628606, Back 5629091684066129, Hint 4343228515814598, Why 3034236451708118, Section 2749703813831552, Audio 7839072203341864, Extra 1603690061734026, Typed 3696976317860051, Reverse 3278736256902478, Flags 6110942877310411, Lang 5525887873128748, Context 802008041905103, Source 7654615801160057, Id 7667447177980285",
          "Forward 1074500689152200, Reverse 3913355699436995",
        ],
        [
          "1767312487332 Studymark Choice, standard",
          "Question 5042968594309838, Options 6518815381689371, Choose 6970097018151951, Correct 5994633020258638, Answer 8847504214930270, Reasons 4277140704843776, Hint 8485702169036299, Why 623028111778630, Section 2468944792301991, Audio 2063256893195655, Extra 7779029648304983, Flags 3902217764485130, Lang 6820720747318100, Context 7753034691622735, Source 6736100738126893, Id 7285154140103175",
          "Choice 7385416052461469",
        ],
        [
          "1767312487333 Studymark Cloze, cloze",
          "Text 5554979136056127, Back 4798795673814031, Hint 3446666525524867, Why 1453692260665134, Section 730222901021724, Audio 7085636958068863, Extra 7001246741421231, Typed 7186591923567336, Flags 2377409150862945, Lang 6711028087213659, Context 5267874183474221, Source 5999995678666812, Id 4731744153225525",
          "Cloze 5534158197375728",
        ],
      ]
    `)
  })

  // Anki takes a new style or template only from a later `mod`: raise it, then write the new hash.
  it.each([
    [basic, 1795230000, '5a86a6983ac8b9cb'],
    [choice, 1795230000, 'c78881151e439139'],
    [cloze, 1795230000, 'ff2aece3601a7e45']
  ])('change their look only with their `mod`: $name', ({mod, css, templates}, known, hash) => {
    const now = bytesToHex(sha256(utf8ToBytes(JSON.stringify([css, templates])))).slice(0, 16)
    expect([mod, now]).toEqual([known, hash])
  })

  it('have ids that no two things share and that a double holds', () => {
    const ids = all.flatMap(({id, fields, templates}) => [
      id,
      ...fields.map((field) => field.id),
      ...templates.map((template) => template.id)
    ])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every(Number.isSafeInteger)).toBe(true)
  })

  it.each(all)('name only fields they have, in balanced conditionals: $name', (notetype) => {
    const names = new Set(['FrontSide', ...notetype.fields.map(({name}) => name)])
    for (const side of sidesOf(notetype)) {
      const open: string[] = []
      for (const [, mark = '', , name = ''] of side.matchAll(/\{\{([#^/]?)((?:\w+:)*)(\w+)\}\}/g)) {
        expect(names).toContain(name)
        if (mark === '#') open.push(name)
        if (mark === '/') expect(open.pop()).toBe(name)
      }
      expect(open).toEqual([])
      expect(side.split('{{').length).toBe(side.split('}}').length)
    }
  })

  it('say which options are right only on the back', () => {
    expect(choice.templates[0]?.front).not.toMatch(/Correct|Answer|Reasons|Why/)
  })

  it('keep the reversed card to questions that have one', () => {
    expect(basic.templates[1]?.front).toMatch(/^\{\{#Reverse\}\}[\s\S]*\{\{\/Reverse\}\}$/)
  })
})

describe('scripts', () => {
  const noon = new Date(2026, 2, 5, 12).getTime()
  const day = 24 * 60 * 60 * 1000
  const order = (time: number, seed = 'a', kind = '') =>
    runOnPage([shuffle], time, {seed, count: 5, kind})
      .map(({name}) => name)
      .join('')

  it.each([
    ['shuffle', shuffle],
    ['mark', mark]
  ])('are ES5, and no template to Anki: %s', (_, script) => {
    expect(() => parse(script.replace(/<\/?script>/g, ''), {ecmaVersion: 5})).not.toThrow()
    expect(script).not.toMatch(/\{\{|\}\}|`|<!--|localStorage|sessionStorage/)
  })

  it('draw the same order on both pages of a day, which begins at four', () => {
    const early = new Date(2026, 2, 5, 4, 1).getTime()
    const late = new Date(2026, 2, 6, 3, 59).getTime()
    expect(order(late)).toBe(order(early))
    expect(order(late)).toBe(order(noon))
  })

  it('draw another order for another day or card', () => {
    const days = Array.from({length: 40}, (_, at) => order(noon + at * day))
    const cards = Array.from({length: 40}, (_, at) => order(noon, `card ${at}`))
    for (const orders of [days, cards]) expect(new Set(orders).size).toBeGreaterThan(20)
    for (const drawn of days) expect([...drawn].sort().join('')).toBe('01234')
  })

  it('favour no place', () => {
    const counts = [0, 0, 0, 0, 0]
    for (let at = 0; at < 2000; at++) {
      const place = order(noon + (at % 50) * day, `${at}`).indexOf('0')
      counts[place] = (counts[place] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 400)).toBeLessThan(80)
  })

  it('leave an order alone that the text speaks of', () => {
    expect(order(noon, 'a', 'ordered')).toBe('01234')
  })

  it('do nothing when run twice', () => {
    const twice = runOnPage([shuffle, shuffle], noon, {seed: 'a', count: 5})
    expect(twice.map(({name}) => name).join('')).toBe(order(noon))
  })

  it('mark what is right and put reasons under their options', () => {
    const key = {correct: '1 3', reasons: [0, 3]}
    const list = runOnPage([shuffle, mark, shuffle, mark], noon, {seed: 'a', count: 4, key})
    expect(list.sort((a, b) => Number(a.name) - Number(b.name))).toEqual([
      {name: '0', className: 'other', reasons: ['reason 0']},
      {name: '1', className: 'right', reasons: []},
      {name: '2', className: 'other', reasons: []},
      {name: '3', className: 'right', reasons: ['reason 3']}
    ])
  })
})
