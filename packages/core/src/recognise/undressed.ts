/** A title as words, for comparing: without numbers, emoji and punctuation around it. */
import {remembered} from '../remembered.ts'

/** A longer text is no title that names a part of a file, and may be all signs. */
const longest = 200

const dress = /^[^\p{L}]+|[^\p{L}\p{N})]+$/gu

/** Most titles wear nothing. */
const plain = /^[a-z](?:.*[a-z\d)])?$/is

/** The title without what dresses it; a text too long for one stays as it is. */
export const undressed = remembered((title: string): string => {
  return title.length > longest || plain.test(title) ? title : title.replace(dress, '')
})
