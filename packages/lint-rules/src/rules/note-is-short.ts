/** A note is short enough to be learnt as one. See `note-is-short.md`. */
import type {Note} from '@studymark/core'
import {firstLine} from '../first-line.ts'
import {defineRule} from '../rule.ts'
import {textOf} from '../text-of.ts'

interface Options {
  /** More words are too many. */
  words: number
}

/** A word; in scripts without spaces, two signs are about one. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}'’-])+/gu

export const noteIsShort = defineRule<Options>(
  {
    id: 'note-is-short',
    description: 'A note has few enough words to be recalled at once.',
    schema: {
      type: 'object',
      properties: {words: {type: 'integer', minimum: 1}},
      additionalProperties: false
    }
  },
  (context) => ({
    note(note) {
      const {words = 80} = context.options
      const count = textOfProse(note).match(WORD)?.length ?? 0
      if (count <= words) return
      context.report({
        message: `Unexpected note of \`${count}\` words, expected at most \`${words}\``,
        place: firstLine(note.position, context)
      })
    }
  })
)

export default noteIsShort

/** Code and tables are looked up, not recalled. */
function textOfProse({children}: Note): string {
  const prose = children.filter(({type}) => type !== 'code' && type !== 'table')
  return prose.map(textOf).join(' ')
}
