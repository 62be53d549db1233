/** The first heading stands over all others: that of the file, though it asks. */
import type {HeadingSign} from './heading-signs.ts'

export function standsOverAll([first, ...others]: readonly Pick<HeadingSign, 'depth'>[]): boolean {
  return first !== undefined && others.every(({depth}) => depth > first.depth)
}
