/** Code in a fence, rather than set in. */
import type {Code} from 'mdast'
import {offsetOf, positionOf} from './place.ts'

export function opensFence(code: Code, source: string): boolean {
  return /^[`~]/u.test(source[offsetOf(positionOf(code).start)] ?? '')
}
