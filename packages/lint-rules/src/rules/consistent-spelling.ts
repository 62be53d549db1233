/** A name is spelled one way. See `consistent-spelling.md`. */
import type {Position} from 'unist'
import type {Across} from '../context.ts'
import {defineRule} from '../rule.ts'

interface Options {
  /** Names as they are to be written. */
  names: string[]
  /** Whether a name in small letters counts as spelled otherwise, where it is not in `names`. */
  smallLetters: boolean
}

interface Fact {
  word: string
  /** Where it begins, each time: line, column and offset. */
  places: Array<[line: number, column: number, offset: number]>
}

/** A word that is no part of an address, a path or a name of code. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}_@#$\\/.:-])\p{L}[\p{L}\p{N}]*(?:[-_][\p{L}\p{N}]+)*(?![\p{L}\p{M}\p{N}_@\\/-]|[.:=(][\p{L}\p{N}])/gu

/** Shorter words are too often others: `KB` and `kB`, `pH` and `PH`. */
const SHORTEST = 5

const name = {type: 'string', pattern: '^\\p{L}[\\p{L}\\p{N}]*(?:[-_][\\p{L}\\p{N}]+)*$'}

/** The same, from where the search stands. */
const WORD_HERE = new RegExp(WORD.source, 'uy')

const PLAIN = /^[\0-\x7f]*$/
const MATTERS = /[A-Z_-]/g

export const consistentSpelling = defineRule<Options, Fact>(
  {
    id: 'consistent-spelling',
    description: 'A name is spelled one way in all files together.',
    fixable: true,
    schema: {
      type: 'object',
      properties: {names: {type: 'array', items: name}, smallLetters: {type: 'boolean'}},
      additionalProperties: false
    }
  },
  {
    create({options, facts, sourceOf, at}) {
      const named = new Set(options.names?.map(keyOf))
      const hasAll = named.size > 0 || options.smallLetters
      const known = new Map<string, Fact>()
      const add = (word: string, offset: number): void => {
        const key = keyOf(word)
        const isSmall = word.toLowerCase() === word && !/[-_]/u.test(word)
        const matters = key.length >= SHORTEST && (!isSmall || options.smallLetters)
        if (!matters && !named.has(key)) return
        const fact = known.get(word) ?? {word, places: []}
        if (fact.places.length === 0) facts.push(fact)
        known.set(word, fact)
        const {line, column} = at(offset, offset).start
        fact.places.push([line, column, offset])
      }
      return {
        text(node) {
          const from = node.position?.start.offset ?? 0
          const source = sourceOf(node)
          const words = !hasAll && PLAIN.test(source) ? wordsThatMatter(source) : allWords(source)
          for (const [word, index] of words) add(word, from + index)
        }
      }
    },
    across(files) {
      const usualOf = usualSpellings(files)
      for (const file of files) {
        const names = new Map(file.options.names?.map((name) => [keyOf(name), name]))
        for (const {word, places} of file.facts) {
          const given = names.size > 0 ? names.get(keyOf(word)) : undefined
          const usual = usualOf.get(word)
          const wanted = given ?? usual?.word
          if (wanted === undefined || word === wanted) continue
          const cause = given === undefined && usual && {message: 'Spelled so', ...usual.first}
          for (const place of places.map((start) => placeOf(start, word))) {
            const {start, end} = place
            file.report({
              message: `Unexpected spelling \`${word}\`, expected \`${wanted}\``,
              place,
              ...(cause && {cause}),
              fix: [{start: start.offset, end: end.offset, text: wanted}]
            })
          }
        }
      }
    }
  }
)

export default consistentSpelling

type Word = readonly [word: string, index: number]

function allWords(source: string): Word[] {
  return Array.from(source.matchAll(WORD), ({0: word, index}) => [word, index])
}

/** The words of plain letters that are not all small: few words are, so few are looked at. */
function wordsThatMatter(source: string): Word[] {
  const words: Word[] = []
  MATTERS.lastIndex = 0
  for (let found = MATTERS.exec(source); found; found = MATTERS.exec(source)) {
    let from = found.index
    let to = from + 1
    while (from > 0 && isPartOfWord(source.charCodeAt(from - 1))) from--
    while (to < source.length && isPartOfWord(source.charCodeAt(to))) to++
    WORD_HERE.lastIndex = from
    const word = to - from < SHORTEST ? undefined : WORD_HERE.exec(source)?.[0]
    if (word !== undefined) words.push([word, from])
    MATTERS.lastIndex = to
  }
  return words
}

/** A plain letter, a digit, `_` or `-`. */
function isPartOfWord(code: number): boolean {
  const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return isLetter || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d
}

function placeOf([line, column, offset]: Fact['places'][number], {length}: string) {
  const start = {line, column, offset}
  return {start, end: {line, column: column + length, offset: offset + length}}
}

function keyOf(word: string): string {
  return word.replace(/[-_]/gu, '').toLowerCase()
}

interface Spelling {
  word: string
  first: {place: Position; path: string | undefined}
  count: number
}

/** By each word, the spelling most used of its name; none where two names are used as often. */
function usualSpellings(files: ReadonlyArray<Across<Options, Fact>>): Map<string, Spelling> {
  const usual = new Map<string, Spelling>()
  for (const group of spellingsIn(files).values()) {
    const most = Math.max(...group.map(({count}) => count))
    const names = group.filter(({word, count}) => isName(word) && count === most)
    const [name] = names
    if (name && names.length === 1) for (const {word} of group) usual.set(word, name)
  }
  return usual
}

/** The spellings of each name. */
function spellingsIn(files: ReadonlyArray<Across<Options, Fact>>): Map<string, Spelling[]> {
  const byWord = new Map<string, Spelling>()
  const byKey = new Map<string, Spelling[]>()
  for (const {path, facts} of files) {
    for (const {word, places} of facts) {
      const [first] = places
      if (!first) continue
      const known = byWord.get(word)
      if (known) {
        known.count += places.length
        continue
      }
      const place = placeOf(first, word)
      const spelling = {word, first: {place, path}, count: places.length}
      byWord.set(word, spelling)
      const key = keyOf(word)
      const group = byKey.get(key)
      if (group) group.push(spelling)
      else byKey.set(key, [spelling])
    }
  }
  return byKey
}

/** A capital behind a small letter is what names of products have, and words have not. */
function isName(word: string): boolean {
  return /\p{Ll}[\p{N}]*\p{Lu}/u.test(word)
}
