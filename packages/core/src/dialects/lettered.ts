/**
 * Questions over lettered options, with the letter of the right one in a key: below, folded away,
 * or gathered with others in one place of the file.
 *
 *     3. Which planet has the most moons?
 *        - A. Mars
 *        - B. Saturn
 *
 *     Answer: B
 */
import {choicesIn} from '../recognise/choice/choices-in.ts'
import {choicesFromTable} from '../recognise/questions/question-table.ts'
import type {Dialect} from './dialect.ts'

export const lettered: Dialect = {
  name: 'lettered',
  recognise(blocks, at, scope) {
    if (scope.isDesign) return undefined
    const run = choicesIn(blocks, scope.text).get(at)
    if (run) return run.dialect === 'lettered' ? run : undefined
    const block = blocks[at]
    return block?.type === 'table' ? choicesFromTable(block, scope.text) : undefined
  }
}
