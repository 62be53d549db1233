/** For question banks: every question has options, one right answer and a reason. */
import {type Preset, remarkPreset} from '../preset.ts'
import {choiceCountMatches} from '../rules/choice-count-matches.ts'
import {choiceHasAnswer} from '../rules/choice-has-answer.ts'
import {choiceHasOptions} from '../rules/choice-has-options.ts'
import {optionIsUnique} from '../rules/option-is-unique.ts'
import {questionHasAnswer} from '../rules/question-has-answer.ts'

export const exam: Preset = {
  name: 'exam',
  rules: [
    [choiceCountMatches, 'error'],
    [choiceHasAnswer, 'error'],
    [choiceHasOptions, 'warn'],
    [optionIsUnique, 'error'],
    [questionHasAnswer, 'warn']
  ]
}

export default remarkPreset(exam)
