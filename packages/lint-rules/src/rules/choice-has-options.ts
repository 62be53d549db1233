/** A choice is between several options, one of them wrong. See `choice-has-options.md`. */
import {optionsOf, promptOf} from '@studymark/core'
import type {List, Parents} from 'mdast'
import {askedLists} from '../asked-lists.ts'
import {defineRule} from '../rule.ts'

interface Options {
  /** Fewer are too few. */
  atLeast: number
}

export const choiceHasOptions = defineRule<Options>(
  {
    id: 'choice-has-options',
    description: 'A question with options has several, and some of them are wrong.',
    schema: {
      type: 'object',
      properties: {atLeast: {type: 'integer', minimum: 2}},
      additionalProperties: false
    }
  },
  ({options: {atLeast = 2}, report}) => {
    const tooFew = (count: number): string =>
      `Unexpected ${count === 1 ? 'single option' : `\`${count}\` options`}, expected at least \`${atLeast}\``
    const check = (parent: Parents): void => {
      // One box makes no choice, so no question has it as its option.
      for (const {list} of askedLists(parent).filter(({list}) => isSingleTick(list))) {
        report({message: tooFew(1), place: list})
      }
    }
    return {
      question(question) {
        const options = optionsOf(question)
        // What a situation has as options may be its answer in the notes.
        if (options.length === 0 || question.form === 'scenario') return
        const place = promptOf(question)
        if (options.length < atLeast) report({message: tooFew(options.length), place})
        else if (options.every(({correct}) => correct)) {
          const message = 'Unexpected options that are all right, expected a wrong one among them'
          report({message, place, severity: 'info'})
        }
      },
      root: check,
      listItem: check
    }
  }
)

export default choiceHasOptions

function isSingleTick({children: [item, second]}: List): boolean {
  return item?.checked === true && !second
}
