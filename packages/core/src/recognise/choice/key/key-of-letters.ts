import type {Position} from 'unist'
import type {Key} from './key.ts'

/** A key that is letters and nothing else; `text` are the words of an option that no letter names. */
export function keyOfLetters(letters: string[], position: Position, text = ''): Key {
  return {letters, text, words: [], isBare: true, reason: [], position}
}
