/** Boxes or marks tell what is right. */
import type {Group} from './group-at.ts'

export function isTicked({options}: Group): boolean {
  return options.some(({ticked, marked}) => ticked ?? marked)
}
