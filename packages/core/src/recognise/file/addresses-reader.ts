/** Whether a file speaks to its reader, as manuals, posts and handbooks do, and notes for oneself hardly. */
import {remembered} from '../../remembered.ts'

const words =
  '(?:[Yy]our(?:s|self)?|votre|vos|[Dd]ein(?:e[mnrs]?)?|tus?|[Tt]u[oa]i?|tue|[Вв]аш\\p{L}{0,3}|[Tt]w(?:ój|oj\\p{L}{1,3})|jouw|σας|Anda|שלך|שלכם|شما)'
/** A pattern that opens with letters skips what is before them; one that looks at what stands before does not. */
const yours = new RegExp(`${words}(?!\\p{L})(?<!\\p{L}${words})|您|あなた|당신의|여러분`, 'gu')

/** So many in a thousand characters, and so many at all, are no chance. */
const manyInThousand = 1.2
const fewest = 5

export const addressesReader = remembered((text: string): boolean => {
  const count = text.match(yours)?.length ?? 0
  return count >= fewest && count * 1000 >= text.length * manyInThousand
})
