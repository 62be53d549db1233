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
  place: Position
}

/** A word that is no part of an address, a path or a name of code. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}_@#$\\/.:-])\p{L}[\p{L}\p{N}]*(?:[-_][\p{L}\p{N}]+)*(?![\p{L}\p{M}\p{N}_@\\/-]|[.:=(][\p{L}\p{N}])/gu

/** Shorter words are too often others: `KB` and `kB`, `pH` and `PH`. */
const SHORTEST = 5

const name = {type: 'string', pattern: '^\\p{L}[\\p{L}\\p{N}]*(?:[-_][\\p{L}\\p{N}]+)*$'}

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
      return {
        text(node) {
          const from = node.position?.start.offset ?? 0
          const source = sourceOf(node)
          // Text in small letters throughout has no word that matters.
          if (!hasAll && source.toLowerCase() === source && !/[-_]/u.test(source)) return
          for (const {0: word, index} of source.matchAll(WORD)) {
            const key = keyOf(word)
            const isSmall = word.toLowerCase() === word && !/[-_]/u.test(word)
            const matters = key.length >= SHORTEST && (!isSmall || options.smallLetters)
            if (!matters && !named.has(key)) continue
            facts.push({word, place: at(from + index, from + index + word.length)})
          }
        }
      }
    },
    across(files) {
      const spellings = spellingsIn(files)
      for (const file of files) {
        const names = new Map(file.options.names?.map((name) => [keyOf(name), name]))
        for (const {word, place} of file.facts) {
          const key = keyOf(word)
          const given = names.get(key)
          const usual = spellings.get(key)
          const wanted = given ?? usual?.word
          if (wanted === undefined || word === wanted) continue
          const {start, end} = place
          file.report({
            message: `Unexpected spelling \`${word}\`, expected \`${wanted}\``,
            place,
            ...(given === undefined &&
              usual && {cause: {message: 'Spelled so', place: usual.place, path: usual.path}}),
            fix: [{start: start.offset ?? 0, end: end.offset ?? 0, text: wanted}]
          })
        }
      }
    }
  }
)

export default consistentSpelling

function keyOf(word: string): string {
  return word.replace(/[-_]/gu, '').toLowerCase()
}

interface Spelling extends Fact {
  path: string | undefined
  count: number
}

/** The spelling most used of each name that has several; none where two names are used as often. */
function spellingsIn(files: ReadonlyArray<Across<Options, Fact>>): Map<string, Spelling> {
  const groups = new Map<string, Map<string, Spelling>>()
  for (const {path, facts} of files) {
    for (const {word, place} of facts) {
      const key = keyOf(word)
      const group = groups.get(key) ?? new Map<string, Spelling>()
      const known = group.get(word)
      if (known) known.count++
      else group.set(word, {word, place, path, count: 1})
      groups.set(key, group)
    }
  }
  const usual = new Map<string, Spelling>()
  for (const [key, group] of groups) {
    const most = Math.max(...Array.from(group.values(), ({count}) => count))
    const names = [...group.values()].filter(({word, count}) => isName(word) && count === most)
    const [name] = names
    if (name && names.length === 1) usual.set(key, name)
  }
  return usual
}

/** A capital behind a small letter is what names of products have, and words have not. */
function isName(word: string): boolean {
  return /\p{Ll}[\p{N}]*\p{Lu}/u.test(word)
}
