/** For notes that others rely on: every law, and unanswered questions are errors. */
import {type Preset, remarkPreset} from '../preset.ts'
import {questionHasAnswer} from '../rules/question-has-answer.ts'

export const strict: Preset = {name: 'strict', rules: [[questionHasAnswer, 'warn']]}

export default remarkPreset(strict)
