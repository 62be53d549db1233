/** Quiet on good notes: what makes a wrong card, or none, and what is surely a slip. */
import {type Preset, remarkPreset} from '../preset.ts'
import {choiceCountMatches} from '../rules/choice-count-matches.ts'
import {choiceHasAnswer} from '../rules/choice-has-answer.ts'
import {choiceHasOptions} from '../rules/choice-has-options.ts'
import {optionIsUnique} from '../rules/option-is-unique.ts'
import {questionHasAnswer} from '../rules/question-has-answer.ts'

export const recommended: Preset = {
  name: 'recommended',
  rules: [
    [choiceCountMatches, 'warn'],
    [choiceHasAnswer, 'warn'],
    [choiceHasOptions, 'warn'],
    [optionIsUnique, 'warn'],
    [questionHasAnswer, 'warn']
  ]
}

export default remarkPreset(recommended)
