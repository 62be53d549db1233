/** Where the parts of a value stand in the file they were read from. */
import type {Edit, Place} from '../finding.ts'

/** Keys and indexes that lead to a value, outermost first. */
export type Path = readonly string[]

/**
 * The key that names a value, the value, or the head of the object that lacks a key: the heading of
 * a section, the first line of front matter.
 */
export type Part = 'key' | 'value' | 'head'

export interface Locator {
  place: (path: Path, part: Part) => Place
  /** The edit that puts `value` there, in the syntax of the source; none where it has no place. */
  mend?: (path: Path, part: Part, value: unknown) => Edit | undefined
}

/** The keys that a JSON pointer names. */
export function pathFromPointer(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Puts everything at one place, for values that were not read from text. */
export function nowhere(place: Place): Locator {
  return {place: () => place}
}
