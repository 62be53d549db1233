/** For notes that others rely on: every law, and unanswered questions are errors. */
import {type Preset, remarkPreset} from '../preset.ts'
import {choiceCountMatches} from '../rules/choice-count-matches.ts'
import {choiceHasAnswer} from '../rules/choice-has-answer.ts'
import {choiceHasOptions} from '../rules/choice-has-options.ts'
import {optionIsUnique} from '../rules/option-is-unique.ts'
import {questionHasAnswer} from '../rules/question-has-answer.ts'

export const strict: Preset = {
  name: 'strict',
  rules: [
    [choiceCountMatches, 'error'],
    [choiceHasAnswer, 'error'],
    [choiceHasOptions, 'warn'],
    [optionIsUnique, 'error'],
    [questionHasAnswer, 'warn']
  ]
}

export default remarkPreset(strict)
