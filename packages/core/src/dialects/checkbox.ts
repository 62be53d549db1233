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

/** Manuals ask and tick boxes, too; a bank in a project's file has more questions than a form. */
const fewestInProject = 10

export const checkbox: Dialect = {
  name: 'checkbox',
  recognise(blocks, at, scope) {
    if (scope.isDesign) return undefined
    const runs = choicesIn(blocks, scope.text)
    const run = runs.get(at)
    if (run?.dialect !== 'checkbox') return undefined
    return scope.isProject && runs.size < fewestInProject ? undefined : run
  }
}
