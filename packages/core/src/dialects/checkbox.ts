/**
 * Questions over a list of boxes, the right ones ticked.
 *
 *     #### Q7. Which of these are mammals? (Choose two)
 *     - [x] The bat
 *     - [ ] The swift
 *     - [x] The dolphin
 */
import {choicesIn} from '../recognise/choice/choices-in.ts'
import type {Dialect} from './dialect.ts'

export const checkbox: Dialect = {
  name: 'checkbox',
  recognise(blocks, at, scope) {
    if (scope.isDesign) return undefined
    const run = choicesIn(blocks, scope.text).get(at)
    return run?.dialect === 'checkbox' ? run : undefined
  }
}
