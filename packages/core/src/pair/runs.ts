/** The words of units without spaces, to find what is written in one word or in two. */
import type {Reading} from './reading.ts'
import type {Span} from './tape.ts'

/** Answers some words of a file in lower case, joined. */
export function runsIn({tape, vocabulary}: Reading): (words: Span) => string {
  let all: string | undefined
  const offsets = new Uint32Array(tape.words.length + 1)

  function join(): string {
    const lowers = tape.words.map((number, at) => {
      const lower = vocabulary.words[number]?.lower ?? ''
      offsets[at + 1] = (offsets[at] ?? 0) + lower.length
      return lower
    })
    return lowers.join('')
  }

  return ({start, end}) => {
    all ??= join()
    return all.slice(offsets[start], offsets[end])
  }
}
