/** What the pipeline makes keeps to the published schemas, and they refuse what is none. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import type {Notebook} from '../src/ast.ts'
import {compile} from '../src/compile.ts'
import {dialects} from '../src/dialects/index.ts'
import {keepIdentity} from '../src/identity/keep-identity.ts'
import {emptyLock} from '../src/identity/lock.ts'
import {lockText} from '../src/identity/lock-text.ts'
import {matches as matchesDeck} from '../src/schemas/generated/deck.js'
import {matches as matchesFrontMatter} from '../src/schemas/generated/frontmatter.js'
import {matches as matchesLock} from '../src/schemas/generated/lock.js'
import {matches as matchesNotebook} from '../src/schemas/generated/notebook.js'
import type {Validator} from '../src/validate/validator.ts'

const folder = 'schemas'
const files = [...notesIn('fixtures'), ...notesIn('../shared/notes')]
const compiled = compile(
  files.map((path) => ({path, text: readFileSync(path, 'utf8')})),
  {name: 'Notes', now: 0}
)
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe.each(readdirSync(folder))('%s', (name) => {
  const schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>

  it('is JSON Schema 2020-12, without a word that validators do not know', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(() => new Ajv2020({allowUnionTypes: true}).compile(schema)).not.toThrow()
  })
})

/** The validator made ahead of time, and the published schema, say the same. */
function bothSay(name: string, made: Validator, value: unknown): boolean {
  const schema = JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as object
  const published = new Ajv2020({allowUnionTypes: true}).compile(schema)(value)
  expect(made(value)).toBe(published)
  return published
}

describe('notebooks', () => {
  it.each(compiled.notebooks)('$path keeps to the schema', (notebook) => {
    expect(bothSay('notebook', matchesNotebook, asJson(notebook))).toBe(true)
  })

  const notebook = compiled.notebooks[0]!
  const entry = (change: object): Notebook =>
    ({...notebook, children: [{...notebook.children[0], ...change}]}) as Notebook

  it.each([
    ['a child of no type', {type: 'card'}],
    ['a child without a place', {position: undefined}],
    ['a field that is none', {colour: 'red'}],
    ['a child that only mdast has', {type: 'paragraph', children: []}]
  ])('%s is refused', (_, change) => {
    expect(bothSay('notebook', matchesNotebook, asJson(entry(change)))).toBe(false)
  })

  it('a rationale is no content', () => {
    const rationale = {type: 'rationale', children: [{type: 'rationale', children: []}]}
    const note = {type: 'note', id: 'n', children: [rationale], position: notebook.position}
    expect(bothSay('notebook', matchesNotebook, asJson({...notebook, children: [note]}))).toBe(
      false
    )
  })
})

describe('decks', () => {
  const deck = asJson(compiled.deck)

  it('keep to the schema once they are JSON', () => {
    expect(bothSay('deck', matchesDeck, deck)).toBe(true)
  })

  it('of another version are refused', () => {
    expect(bothSay('deck', matchesDeck, {...Object(deck), version: 2})).toBe(false)
  })
})

describe('locks', () => {
  const {lock} = keepIdentity(compiled.deck, emptyLock(), {now: 0, isBuilt: () => true})

  it('keep to the schema as they are written', () => {
    expect(bothSay('lock', matchesLock, JSON.parse(lockText(lock)))).toBe(true)
    expect(bothSay('lock', matchesLock, JSON.parse(lockText(emptyLock())))).toBe(true)
  })

  it('with a card that lacks something are refused', () => {
    expect(bothSay('lock', matchesLock, {...lock, cards: {guid: {path: 'a.md'}}})).toBe(false)
  })
})

describe('front matter', () => {
  it('may name every dialect', () => {
    const names = dialects.map(({name}) => name)
    expect(bothSay('frontmatter', matchesFrontMatter, {dialects: names})).toBe(true)
    expect(bothSay('frontmatter', matchesFrontMatter, {dialects: ['none']})).toBe(false)
  })
})

function notesIn(root: string): string[] {
  if (!existsSync(root)) return []
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8'})
  return paths.filter((path) => path.endsWith('.md')).map((path) => join(root, path))
}
