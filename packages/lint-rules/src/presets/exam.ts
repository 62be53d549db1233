/** For question banks: every question has options, one right answer and a reason. */
import {type Preset, remarkPreset} from '../preset.ts'
import {questionHasAnswer} from '../rules/question-has-answer.ts'

export const exam: Preset = {name: 'exam', rules: [[questionHasAnswer, 'warn']]}

export default remarkPreset(exam)
