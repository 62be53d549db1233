/** For banks of exam questions: each with its answer, once. */
import {type Preset, presetFrom, remarkPreset} from '../preset.ts'
import {questionHasAnswer} from '../rules/question-has-answer.ts'
import {questionIsUnique} from '../rules/question-is-unique.ts'
import {recommended} from './recommended.ts'

export const exam: Preset = presetFrom(recommended, 'exam', [
  [questionHasAnswer, 'error'],
  [questionIsUnique, 'error']
])

export default remarkPreset(exam)
