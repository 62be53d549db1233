/** Titles that name another chapter than the one they stand in: *Answers to chapter 1*, below chapter 2. */
import {wordsOf} from '../choice/key/words-of.ts'

const digits = /\d+/gu

/** The title has the words of one above it, and another number. */
export function isOfOther(title: string, above: readonly string[]): boolean {
  const named = ` ${wordsOf(title)} `
  if (named.search(digits) < 0) return false
  const bare = named.replace(digits, '#')
  return above.some((topic) => {
    const words = ` ${wordsOf(topic)} `
    return (
      words.search(digits) >= 0 &&
      !named.includes(words) &&
      bare.includes(words.replace(digits, '#'))
    )
  })
}
