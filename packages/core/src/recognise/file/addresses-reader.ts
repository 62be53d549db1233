/** Whether a file speaks to its reader, as manuals, posts and handbooks do, and notes for oneself hardly. */
import {remembered} from '../../remembered.ts'

const words = '(?:[Yy]our(?:s|self)?|votre|vos|[Dd]ein(?:e[mnrs]?)?|tus|[Вв]аш\\p{L}{0,3})'
/** A pattern that opens with letters skips what is before them; one that looks at what stands before does not. */
const yours = new RegExp(`${words}(?!\\p{L})(?<!\\p{L}${words})|您|あなた`, 'gu')

/** So many in a thousand characters, and so many at all, are no chance. */
const manyInThousand = 1.2
const fewest = 5

export const addressesReader = remembered((text: string): boolean => {
  const count = text.match(yours)?.length ?? 0
  return count >= fewest && count * 1000 >= text.length * manyInThousand
})
