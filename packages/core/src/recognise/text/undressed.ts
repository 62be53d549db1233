/** A title as words, for comparing: without numbers, emoji and punctuation around it. */
import {remembered} from '../../remembered.ts'
import {withoutEnd} from './without-end.ts'

/** A longer text is no title that names a part of a file, and may be all signs. */
const longest = 200

const opening = /^[^\p{L}]+/u
/** Words of Indian scripts and of Thai end in marks, as emoji and keys do. */
const closing = /^(?:[^\p{L}\p{M}\p{N})]|[\ufe0e\ufe0f\u20e3])$/u

/** Most titles wear nothing. */
const plain = /^[a-z](?:.*[a-z\d)])?$/is

/** The title without what dresses it; a text too long for one stays as it is. */
export const undressed = remembered((title: string): string => {
  return title.length > longest || plain.test(title)
    ? title
    : withoutEnd(title.replace(opening, ''), closing)
})
