/**
 * Questions over a list of boxes, the right ones ticked.
 *
 *     #### Q7. Which of these are mammals? (Choose two)
 *     - [x] The bat
 *     - [ ] The swift
 *     - [x] The dolphin
 */
import {announces, isForStudy} from '../recognise/file/announces.ts'
import {choicesIn} from '../recognise/choice/choices-in.ts'
import {isForm} from '../recognise/file/is-form.ts'
import {atMost, mostByWords} from '../recognise/file/reasoned-questions.ts'
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
    if (runs.size >= fewestInProject) return run
    if (scope.isProject) return undefined
    const isSaid = scope.above.some((title) => announces(title) || isForStudy(title))
    return !isSaid && isForm(runs) ? atMost(mostByWords, run) : run
  }
}
