/** For banks of exam questions: each with its answer, once. */
import {type Preset, presetFrom, remarkPreset} from '../preset.ts'
import {choiceCountMatches} from '../rules/choice-count-matches.ts'
import {choiceHasAnswer} from '../rules/choice-has-answer.ts'
import {choiceHasStem} from '../rules/choice-has-stem.ts'
import {optionIsUnique} from '../rules/option-is-unique.ts'
import {questionHasAnswer} from '../rules/question-has-answer.ts'
import {questionIsUnique} from '../rules/question-is-unique.ts'
import {scenarioHasAnswer} from '../rules/scenario-has-answer.ts'
import {recommended} from './recommended.ts'

export const exam: Preset = presetFrom(recommended, 'exam', [
  [choiceCountMatches, 'error'],
  [choiceHasAnswer, 'error'],
  [choiceHasStem, 'error'],
  [optionIsUnique, 'error'],
  [questionHasAnswer, 'error'],
  [questionIsUnique, 'error'],
  [scenarioHasAnswer, 'error']
])

export default remarkPreset(exam)
