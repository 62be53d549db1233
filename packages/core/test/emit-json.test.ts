/** The deck and the notebooks as JSON. */
import {readFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import type {Notebook} from '../src/ast.ts'
import {emitted} from './emit-buffer.ts'
import {basic, card, deck, media, sample} from './emit-sample-deck.ts'

test('the deck is there without the content of its media', async () => {
  const {media, ...others} = sample
  expect(JSON.parse(String(await emitted('json', {deck: sample})))).toEqual({
    ...others,
    media: media.map(({name, hash, size}) => ({name, hash, size}))
  })
})

test('keys are in the order of the note type and of the specification', async () => {
  const {source, ...rest} = card()
  const fields = {Context: 'c', Other: 'o', Back: 'b', Hint: 'h', Front: 'f'}
  const turned = Object.fromEntries(Object.entries({...rest, source, fields}).toReversed())
  const one = deck({notetypes: [], cards: [{...card(), ...turned}], media: [media('a.png', 'a')]})
  expect(String(await emitted('json', {deck: {...one, notetypes: [{...basic, templates: []}]}})))
    .toBe(`{
  "version": 1,
  "name": "Sample",
  "notetypes": [
    {
      "id": 1600000000001,
      "name": "Sample Basic",
      "kind": "standard",
      "fields": [
        {
          "id": 1000,
          "name": "Front"
        },
        {
          "id": 1001,
          "name": "Back"
        },
        {
          "id": 1002,
          "name": "Hint"
        },
        {
          "id": 1003,
          "name": "Context"
        }
      ],
      "templates": [],
      "css": ".card { color: #123; }",
      "mod": 1700000000
    }
  ],
  "cards": [
    {
      "guid": "g1",
      "notetype": "Sample Basic",
      "fields": {
        "Front": "f",
        "Back": "b",
        "Hint": "h",
        "Context": "c",
        "Other": "o"
      },
      "deck": [
        "Sample"
      ],
      "tags": [],
      "source": {
        "path": "notes.md",
        "start": {
          "line": 3,
          "column": 1,
          "offset": 20
        },
        "end": {
          "line": 3,
          "column": 9,
          "offset": 28
        }
      },
      "question": "q",
      "form": "open",
      "mod": 1700000100
    }
  ],
  "media": [
    {
      "name": "a.png",
      "hash": "",
      "size": 1
    }
  ]
}
`)
})

test('the deck is valid against its published schema', async () => {
  const url = new URL('../../../schemas/deck.schema.json', import.meta.url)
  const ajv = new Ajv2020({strict: false, allErrors: true})
  ajv.validate(
    JSON.parse(await readFile(url, 'utf8')),
    JSON.parse(String(await emitted('json', {deck: sample})))
  )
  expect(ajv.errors).toBeNull()
})

const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

function notebook(path?: string): Notebook {
  return {
    type: 'notebook',
    ...(path !== undefined && {path}),
    meta: {title: 'two\nlines'},
    children: [],
    position
  }
}

test('the notebooks are there by path, in its order', async () => {
  const notebooks = [notebook('b.md'), notebook('2'), notebook('a "q".md')]
  const text = String(await emitted('notebook', {notebooks, deck: deck()}))
  expect(text).toBe(
    `${JSON.stringify({version: 1, notebooks: {2: notebook('2'), 'a "q".md': notebook('a "q".md'), 'b.md': notebook('b.md')}}, null, 2)}\n`
  )
})

test('no notebooks are no reason not to write', async () => {
  const text = String(await emitted('notebook', {notebooks: [], deck: deck()}))
  expect(text).toBe('{\n  "version": 1,\n  "notebooks": {}\n}\n')
})

test.each([
  [[undefined], 'Unexpected notebook without a path, expected one'],
  [['a.md', 'a.md'], 'Unexpected second notebook `a.md`, expected each path once']
])('notebooks %j are refused before the first byte', async (paths, message) => {
  const notebooks = paths.map((path) => notebook(path))
  await expect(emitted('notebook', {notebooks, deck: deck()})).rejects.toThrow(new Error(message))
})
